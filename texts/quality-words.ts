import type { Catalogue } from './catalogue'
import { partnershipRoom, qualityIdeas } from './en/quality-ideas'
import { language } from './language'

const english = { qualityIdeas, partnershipRoom }

/** What the qualities can mean, apart from the other words: few rooms need them, and they are many. */
export const words: Catalogue<typeof english> =
  language === 'de' ? await import('./de/quality-ideas') : english
