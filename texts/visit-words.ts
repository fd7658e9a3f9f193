import type { Catalogue } from './catalogue'
import { sheet, takings, visits } from './en/visits'
import { language } from './language'
import { words as roomWords } from './words'

const english = { visits, sheet, takings }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/visits') : english

/** The words of visits, of the sheet and of what is taken come with their rooms. */
export const words = { ...roomWords, ...own }
