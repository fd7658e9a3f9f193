import type { Change } from '@/domain/change'
import { words } from '@/texts/words'

const longest = 60

/** An entry of history as a short sentence: "Removed Ada Moss". */
export function deedInWords(change: Change): string {
  const { action, subject } = change
  const named = subject.length > longest ? `${subject.slice(0, longest - 2).trimEnd()}…` : subject
  return words.web.deed[action](named || words.noName)
}
