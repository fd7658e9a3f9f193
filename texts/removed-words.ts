import type { Catalogue } from './catalogue'
import { removed } from './en/removed'
import { language } from './language'
import { words as roomWords } from './words'

const english = { removed }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/removed') : english

/** The words of the room where removed things wait come with it: the first page goes without them. */
export const words = { ...roomWords, ...own }
