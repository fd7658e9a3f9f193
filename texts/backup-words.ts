import type { Catalogue } from './catalogue'
import { backup, nudge } from './en/backup'
import { language } from './language'
import { words as roomWords } from './words'

const english = { backup, nudge }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/backup') : english

/** The words of saving and bringing back come with the room of data. */
export const words = { ...roomWords, ...own }
