import type { Catalogue } from './catalogue'
import { partnership } from './en/partnership'
import { language } from './language'

const english = { partnership }

/** The words of a partnership and of ties among people, apart from the others: map and person's page load them. */
export const words: Catalogue<typeof english> = language === 'de' ? await import('./de/partnership') : english
