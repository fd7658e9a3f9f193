import search from 'approx-string-match'

/** Shorter surroundings say nothing of a place: "and" stands everywhere. */
const tellingSide = 8
const sideFloor = 0.75

/**
 * Whether what stands beside a place is what stood beside the passage.
 * @param side what of it is looked at
 * @param at where the place begins, or ends
 * @param known the words that stood there
 */
export function sideAgrees(
  side: 'before' | 'after',
  letters: string,
  at: number,
  known: string
): 'yes' | 'no' | 'unknown' {
  if (known.length < tellingSide) return 'unknown'
  const room = known.length + Math.ceil(known.length * (1 - sideFloor))
  const beside = side === 'before' ? letters.slice(Math.max(0, at - room), at) : letters.slice(at, at + room)
  const [found] = search(beside, known, Math.floor(known.length * (1 - sideFloor)))
  return found ? 'yes' : 'no'
}

/** How like two sentences are, 0 to 1. What was only added or only left out counts half: the rest is all there. */
export function likeness(then: string, now: string): number {
  const longer = Math.max(then.length, now.length)
  if (longer === 0 || Math.min(then.length, now.length) / longer < 0.5) return 0
  return 1 - (errorsOf(now, then) + errorsOf(then, now)) / 2 / longer
}

/** The same sentence with other numbers in it: "$95" may have become "$110". */
export const withoutDigits = (words: string): string => words.replace(/\d+(?:[.,]\d+)*/g, '0')

const errorsOf = (text: string, pattern: string) =>
  search(text, pattern, Math.ceil(pattern.length / 2))[0]?.errors ?? pattern.length

/** Whether these words stood before or after a passage when it was kept: then they are its neighbour. */
export const isNeighbour = (words: string, prefix: string, suffix: string): boolean =>
  (suffix.length >= tellingSide && (words.startsWith(suffix) || suffix.startsWith(words))) ||
  (prefix.length >= tellingSide && (words.endsWith(prefix) || prefix.endsWith(words)))

/** Whether a text holds these words, letter for letter. */
export const isSaidOf = (text: string, words: string): boolean => words !== '' && text.includes(words)
