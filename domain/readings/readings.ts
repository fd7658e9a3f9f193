import { emptySectors, heavyOnes, loads, onlyOnes, thinLayers, unmetNeeds } from './of-support'
import { asOf, looseProducts, soldBySuggester } from './of-things'
import { aboutNow, begunTogether, lookAgain } from './of-time'
import { assumed, notCovered, oneWays } from './of-ties'
import type { ReadFrom, Reading } from './reading'
import { isAside, type ReadingAside } from './reading-aside'

/** Never more at once: this is a look, and no list of what is missing. */
export const mostShown = 3

/** In the order in which they are told; none is weightier than another. */
const readers: readonly ((from: ReadFrom) => Reading[])[] = [
  onlyOnes,
  unmetNeeds,
  thinLayers,
  oneWays,
  notCovered,
  heavyOnes,
  loads,
  emptySectors,
  begunTogether,
  aboutNow,
  lookAgain,
  soldBySuggester,
  assumed,
  asOf,
  looseProducts
]

/**
 * What the web says of itself, at most three sentences, as different as they can be: the first of each kind, then the
 * second of each.
 */
export function readingsOf(from: ReadFrom, aside: readonly ReadingAside[]): Reading[] {
  const kinds = readers.map((read) => read(from).filter(({ key }) => !isAside(key, aside, from.now)))
  const most = Math.max(0, ...kinds.map((all) => all.length))
  const byTurns = Array.from({ length: most }, (_none, turn) =>
    kinds.flatMap((all) => all.slice(turn, turn + 1))
  )
  return byTurns.flat().slice(0, mostShown)
}
