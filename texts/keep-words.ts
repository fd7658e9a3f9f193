import type { Catalogue } from './catalogue'
import { fields, fieldValues } from './en/fields'
import { general } from './en/general'
import { keep } from './en/keep'
import { language } from './language'

const english = { ...general, fields, fieldValues, keep }
type KeepWords = Catalogue<Omit<typeof english, 'fields'>> & { fields: Readonly<Record<string, string>> }

/** The words of the popup and of the parts that it shares with the full page; the other rooms' words stay out of it. */
export const words: KeepWords = language === 'de' ? (await import('./de/keep-words')).words : english
