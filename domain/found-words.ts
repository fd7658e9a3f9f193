import type { FoundPart } from './found-line'
import { likeness, searchWords, standingWords, type StandingWord } from './search-words'

/** A word of a text that answers a word of the query: which one, and how well. */
interface Hit {
  at: number
  asked: number
  weight: number
}

function hitsIn(words: StandingWord[], asked: readonly string[]): Hit[] {
  const hits: Hit[] = []
  const known = new Map<string, { asked: number; weight: number } | undefined>()
  for (const [at, { word }] of words.entries()) {
    let answer = known.get(word)
    if (!known.has(word)) {
      for (const [index, one] of asked.entries()) {
        const weight = likeness(one, word)
        if (weight > (answer?.weight ?? 0)) answer = { asked: index, weight }
      }
      known.set(word, answer)
    }
    if (answer) hits.push({ at, ...answer })
  }
  return hits
}

/** A text in parts, with the words that answer the query marked. */
export function foundParts(text: string, asked: readonly string[]): FoundPart[] {
  return partsBetween(text, standingWords(text), asked, 0, text.length)
}

function partsBetween(
  text: string,
  words: StandingWord[],
  asked: readonly string[],
  start: number,
  end: number
): FoundPart[] {
  const parts: FoundPart[] = []
  let from = start
  for (const { at } of hitsIn(words, asked)) {
    const word = words[at]
    if (!word || word.start < from || word.end > end) continue
    if (word.start > from) parts.push({ words: text.slice(from, word.start), found: false })
    parts.push({ words: text.slice(word.start, word.end), found: true })
    from = word.end
  }
  if (from < end) parts.push({ words: text.slice(from, end), found: false })
  return parts
}

/** How far a text answers a query, and the place in it that answers best. */
export interface Reading {
  /** Of each word of the query, how well it is answered at best, between 0 and 1. */
  answered: number[]
  /** How close together the words stand, between 0 and 1; 1 for the words in a row as they were asked. */
  close: number
  /** How much of the query stands in a row as it was asked, between 0 and 1. */
  inRow: number
  /** Of each word of the query, how often it is answered as well as that. */
  often: number[]
  /** How many words the text has. */
  length: number
  snippet: FoundPart[]
}

/** How much of a query a text answers, quicker than reading it for where. */
export function answeredIn(text: string, asked: readonly string[]): number {
  const words = text === '' ? [] : searchWords(text)
  return asked.reduce(
    (sum, one) =>
      sum + words.reduce((most, word) => (most === 1 ? most : Math.max(most, likeness(one, word))), 0),
    0
  )
}

/** Words that stand within this many are close. */
const near = 14
/** How many words of the text are shown around what was found. */
const shown = 22

/** Reads a text for the words of a query. */
export function readFor(text: string, asked: readonly string[]): Reading {
  const words = standingWords(text)
  const hits = hitsIn(words, asked)
  const answered = asked.map((_word, index) =>
    hits.reduce((most, hit) => (hit.asked === index ? Math.max(most, hit.weight) : most), 0)
  )
  const often = answered.map(
    (best, index) => hits.filter((hit) => hit.asked === index && hit.weight === best).length
  )
  const { place, close, inRow } = closest(hits, asked.length)
  const from = Math.max(0, place - 6)
  const to = Math.min(words.length, from + shown)
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
  const snippet = partsBetween(text, words.slice(from, to), asked, start, end)
  if (start > 0) snippet.unshift({ words: '… ', found: false })
  const rest = text.slice(end).trimEnd()
  if (rest !== '') snippet.push({ words: /[\p{L}\p{N}]/u.test(rest) ? ' …' : rest, found: false })
  return { answered, close, inRow, often, length: words.length, snippet }
}

/** The stretch where most of the query stands closest together. */
function closest(hits: Hit[], askedCount: number): { place: number; close: number; inRow: number } {
  let best = { place: hits[0]?.at ?? 0, close: 0, inRow: 0, weight: 0 }
  for (const [index, hit] of hits.entries()) {
    const seen = new Map<number, number>([[hit.asked, hit.weight]])
    let inOrder = 0
    let last = hit
    for (let next = index + 1; next < hits.length; next += 1) {
      const other = hits[next]
      if (!other || other.at - hit.at > near) break
      seen.set(other.asked, Math.max(seen.get(other.asked) ?? 0, other.weight))
      if (other.at === last.at + 1 && other.asked === last.asked + 1) inOrder += 1
      last = other
    }
    const weight = [...seen.values()].reduce((sum, one) => sum + one, 0)
    if (weight + inOrder * 0.5 <= best.weight) continue
    const many = (seen.size - 1) / Math.max(1, askedCount - 1)
    const row = inOrder / Math.max(1, askedCount - 1)
    best = {
      place: hit.at,
      close: Math.min(1, many * 0.6 + row * 0.4),
      inRow: Math.min(1, row),
      weight: weight + inOrder * 0.5
    }
  }
  return best
}
