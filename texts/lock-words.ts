import type { Catalogue } from './catalogue'
import { lock as english } from './en/lock'
import { language } from './language'

const own: { lock: Catalogue<typeof english> } =
  language === 'de' ? await import('./de/lock') : { lock: english }

/** The words of the lock come with what shows them: nobody who has none loads them. */
export const words = own.lock
