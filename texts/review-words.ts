import type { Catalogue } from './catalogue'
import { pictures, review, take, thin } from './en/review'
import { language } from './language'
import { words as mapWords } from './map-words'

const english = { pictures, review, take, thin }
const own: Catalogue<typeof english> = language === 'de' ? await import('./de/review') : english

/** The words of looking the web over come with it, and those of the drawing: the first page goes without them. */
export const words = { ...mapWords, ...own }
