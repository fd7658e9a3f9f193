import type { Catalogue } from './catalogue'
import { found } from './en/found'
import { language } from './language'
import { words as roomWords } from './words'

const english = { found }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/found') : english

/** The words of what was found come with the room of clips and the palette. */
export const words = { ...roomWords, ...own }
