import type { Catalogue } from './catalogue'
import { help } from './en/help'
import { language } from './language'

/** The words of "I need help now", by themselves: that page opens whatever else does not. */
export const words: Catalogue<typeof help> = language === 'de' ? (await import('./de/help')).help : help
