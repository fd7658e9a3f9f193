import type { Catalogue } from './catalogue'
import { bring, copies } from './en/copies'
import { language } from './language'
import { words as roomWords } from './words'

const english = { bring, copies }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/copies') : english

/** The words of copies for others, and of what comes from other programs, come with their rooms. */
export const words = { ...roomWords, ...own }
