import type { Catalogue } from './catalogue'
import { kept } from './en/kept'
import { notOpened } from './en/not-opened'
import { qualities } from './en/qualities'
import { words as keepWords } from './keep-words'
import { language } from './language'

const english = { kept, notOpened, qualities }
const own: Catalogue<typeof english> = language === 'de' ? (await import('./de/kept-words')).words : english

/** The words of those parts of the popup that load after the kept record is shown, or instead of it. */
export const words = { ...keepWords, ...own }
