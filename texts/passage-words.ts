import type { Catalogue } from './catalogue'
import { passages } from './en/passages'
import { words as keptWords } from './kept-words'
import { language } from './language'

const english = { passages }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/passages') : english

/** The words for passages that are looked for again come with them. */
export const words = { ...keptWords, ...own }
