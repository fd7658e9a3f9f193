import type { Catalogue } from './catalogue'
import { compare, decide, suits } from './en/compare'
import { language } from './language'
import { words as roomWords } from './words'

const english = { compare, decide, suits }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/compare') : english

/** The words of the room in which people stand side by side come with it: the first page goes without them. */
export const words = { ...roomWords, ...own }
