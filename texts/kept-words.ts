import { kept } from './en/kept'
import { words as keepWords } from './keep-words'

/** The words of those parts of the popup that load after the kept record is shown. */
export const words = { ...keepWords, kept }
