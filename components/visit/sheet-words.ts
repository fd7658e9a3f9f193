import type { SheetWords } from '@/domain/sheet'
import { fuzzyInWords } from '@/texts/fuzzy'
import { words } from '@/texts/visit-words'
import { visitDay } from './visit-names'

const { parts, rings, since, stopped, suggestedBy, notBorne, minutes, along } = words.sheet

/** The words of a sheet in the language of the page. */
export const sheetWords: SheetWords = {
  parts,
  rings,
  since,
  stopped,
  suggestedBy,
  notBorne,
  minutes,
  along,
  sinceOf: words.visits.sinceOf,
  sinceDay: words.visits.sinceDay,
  day: fuzzyInWords,
  heading: visitDay,
  field: (field) => words.fields[field] ?? field,
  nobody: words.visits.nobody
}
