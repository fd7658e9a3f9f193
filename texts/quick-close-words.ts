import type { Catalogue } from './catalogue'
import { quickClose as english } from './en/quick-close'
import { language } from './language'

const own: { quickClose: Catalogue<typeof english> } =
  language === 'de' ? await import('./de/quick-close') : { quickClose: english }

/** The words of the quick close stand alone: they come to popup and panel without those of the rooms. */
export const words = own.quickClose
