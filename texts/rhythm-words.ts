import type { Catalogue } from './catalogue'
import { calendar, reminder, rhythm } from './en/rhythm'
import { language } from './language'
import { words as visitWords } from './visit-words'

const english = { calendar, reminder, rhythm }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/rhythm') : english

/** The words of rhythms, of calendars and of reminders come with the visits that they are about. */
export const words = { ...visitWords, ...own }
