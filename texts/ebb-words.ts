import type { Catalogue } from './catalogue'
import { ebb, lifeLine } from './en/ebb'
import { language } from './language'
import { words as visitWords } from './visit-words'

const english = { ebb, lifeLine }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/ebb') : english

/** The words of ebb and flow and of the life line come with their drawing. */
export const words = { ...visitWords, ...own }
