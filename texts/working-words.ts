import type { Catalogue } from './catalogue'
import { working } from './en/working'
import { language } from './language'

const english = { working }

/** The words of observations and expectations, apart from the others: the popup loads them when one is written. */
export const words: Catalogue<typeof english> = language === 'de' ? await import('./de/working') : english
