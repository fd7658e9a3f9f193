import type { Catalogue } from './catalogue'
import { map } from './en/map'
import { language } from './language'
import { words as roomWords } from './words'

const english = { map }
const own: Catalogue<typeof english> = language === 'de' ? { map: (await import('./de/map')).map } : english

/** The words of the drawing come with it: the list goes without them. */
export const words = { ...roomWords, ...own }
