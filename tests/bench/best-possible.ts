import { searchWords } from '@/domain/search-words'
import type { WordList } from '@/domain/word-list'
import { everyday, type Remembers } from './half-remembered'

/** A library as someone would know it who had counted every word of it. */
export interface Counted {
  words: WordList
  spelled: string[]
  /** By word: in which pages it stands, and how often. */
  places: { page: number; often: number }[][]
  /** Of each page, how many of its words can be remembered, and how many of those it says more than once. */
  all: number[]
  repeated: number[]
}

/**
 * Half-remembered words can fit many pages: this says how likely the meant one is among five, for whoever knows every
 * page, and how these queries are made up, and names those five that the query comes from most likely. No order of
 * results can find more.
 */
export function bestPossible(
  { words, spelled, places, all, repeated }: Counted,
  query: string,
  page: number,
  remembers: Remembers
): number {
  const asked = searchWords(query)
  const [least, many] = remembers === 'any of its words' ? [1, all] : [2, repeated]
  const known = asked.map((one) => {
    const [slipped, cut, whole] = [
      new Map<number, number>(),
      new Map<number, number>(),
      new Map<number, number>()
    ]
    for (const { number } of words.answers(one)) {
      const word = spelled[number] ?? ''
      if (!canBeRemembered(word)) continue
      const chances = [
        [slipped, chanceOfSlip(word, one)],
        [cut, word.slice(0, 4) === one ? 1 : 0],
        [whole, word === one ? 1 : 0]
      ] as const
      for (const { page: at, often } of places[number] ?? [])
        if (often >= least)
          for (const [by, chance] of chances) if (chance > 0) by.set(at, (by.get(at) ?? 0) + chance)
    }
    return { slipped, cut, whole }
  })
  const chances = new Map<number, number>()
  for (const [slip, cut, third] of orders(asked.length))
    for (const [at, chance] of known[slip ?? 0]?.slipped ?? []) {
      const isWhole = third === undefined ? 1 : (known[third]?.whole.get(at) ?? 0)
      const fits = chance * (known[cut ?? 0]?.cut.get(at) ?? 0) * isWhole
      const of = many[at] ?? 1
      const ways = of * (of - 1) * (third === undefined ? 1 : of - 2)
      if (fits > 0) chances.set(at, (chances.get(at) ?? 0) + fits / ways)
    }
  const own = chances.get(page)
  if (own === undefined) return 0
  const others = [...chances.values()]
  const before = others.filter((one) => one > own * 1.000001).length
  const level = others.filter((one) => Math.abs(one - own) <= own * 1e-6).length
  return Math.max(0, Math.min(1, (5 - before) / level))
}

export const canBeRemembered = (word: string) => word.length >= 5 && !everyday.has(word)

const twos = [
  [0, 1],
  [1, 0]
]
const threes = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0]
]
const orders = (count: number) => (count === 2 ? twos : threes)

/** How likely a slip makes this of a word; the same slips as in half-remembered.ts. */
function chanceOfSlip(word: string, typed: string): number {
  let sum = 0
  for (let at = 1; at < word.length - 1; at += 1) {
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
    if (typed.length === word.length && typed.startsWith(before) && typed.endsWith(after)) sum += 1 / 22
    if (typed === before + after) sum += 1
    const isLonger = typed.length === word.length + 1
    if (isLonger && typed.startsWith(before + here) && typed.endsWith(after)) sum += 1 / 22
    if (typed === before + after.charAt(0) + here + after.slice(1)) sum += 1
  }
  return sum / 4 / (word.length - 2)
}
