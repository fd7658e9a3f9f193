import type { Catalogue } from './catalogue'
import { words as ebbWords } from './ebb-words'
import { quiet as english } from './en/quiet'
import { language } from './language'

const own: { quiet: Catalogue<typeof english> } =
  language === 'de' ? await import('./de/quiet') : { quiet: english }

/** The words of the quiet mode come with it. */
export const words = { ...ebbWords, ...own }
