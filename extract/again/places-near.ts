import search from 'approx-string-match'
import type { Quote, Stretch } from '@/domain/text-quote'

/** What has to stand beside a place letter for letter. Shorter surroundings say nothing of a place: "and" stands everywhere. */
const anchor = { shortest: 8, longest: 12 }
/** Where the same anchor stands more often than this, it says nothing of a place. */
const mostPlaces = 40
const mostErrors = 0.3

/** The words right before and right after a passage, by which its place is known; "" where too little is known. */
export function anchorsOf({ prefix, suffix }: Quote): { before: string; after: string } {
  const telling = (words: string) => (words.length < anchor.shortest ? '' : words)
  return { before: telling(prefix.slice(-anchor.longest)), after: telling(suffix.slice(0, anchor.longest)) }
}

/**
 * Where on a page a passage may stand whose words have changed: between what stood right before it and right after it, or
 * beside one of them. Only there: sentences like it stand elsewhere, too.
 * @param quote in the letters that count
 */
export function placesNear(letters: string, quote: Quote): Stretch[] {
  const size = quote.exact.length
  const { before, after } = anchorsOf(quote)
  const starts = placesOf(letters, before).map((at) => at + before.length)
  const ends = placesOf(letters, after)
  const between = starts.flatMap((start) =>
    ends
      .filter((end) => end - start >= size / 2 && end - start <= size * 2)
      .slice(0, 1)
      .map((end) => ({ start, end }))
  )
  const beside = [...starts, ...ends.map((end) => end - size)]
  return [...between, ...beside.flatMap((start) => likeAt(letters, quote.exact, start))]
}

function likeAt(letters: string, exact: string, start: number): Stretch[] {
  const room = Math.ceil(exact.length * mostErrors) + 4
  const from = Math.max(0, start - room)
  const part = letters.slice(from, Math.max(0, start + exact.length + room))
  return search(part, exact, Math.floor(exact.length * mostErrors))
    .slice(0, 3)
    .map((match) => ({ start: from + match.start, end: from + match.end }))
}

/** @returns none where there are too many to tell */
function placesOf(letters: string, words: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1)) {
    places.push(at)
    if (places.length > mostPlaces) return []
  }
  return places
}
