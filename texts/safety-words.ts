import type { Catalogue } from './catalogue'
import { safety } from './en/safety'
import { language } from './language'
import { words as roomWords } from './words'

const english = { safety }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/safety') : english

/** The words of safety copies and recovery come with what shows them: the first page goes without. */
export const words = { ...roomWords, ...own }
