import { beginningOf } from './fuzzy-date'
import { sides, type Observation, type Side } from './observation'

/** What was noted of one side of one quality, in the order it happened. */
export interface SideHistory {
  side: Side
  /** The first of several, when it was another time than the last. */
  first?: Observation
  between: Observation[]
  /** The latest word; the only one, where there is one. */
  now: Observation
}
/** What was noted of one quality of one person: what they showed, what I brought, what happens between us. */
export interface QualityHistory {
  quality: string
  sides: SideHistory[]
}

/** Two notes of one visit are no "then" and "now". */
const anotherTime = 28 * 86_400_000

/** When it happened: the day it begins with, or, where nothing is said, the day it was written. */
const dayOf = ({ on, createdAt }: Observation) =>
  on === undefined ? createdAt.slice(0, 10) : beginningOf(on)

/**
 * Each quality's short history. What changed is read from the sentences; nothing is added up or evened out.
 * @param order the qualities as the client has them; what is none of them comes first: it leads for a specialist
 */
export function historiesOf(
  observations: readonly Observation[],
  order: readonly string[]
): QualityHistory[] {
  const byQuality = new Map<string, Observation[]>()
  for (const one of observations) byQuality.set(one.quality, [...(byQuality.get(one.quality) ?? []), one])
  return [...byQuality]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1))
    .map(([quality, all]) => ({
      quality,
      sides: sides.flatMap(
        (side) =>
          sideHistory(
            side,
            all.filter((one) => one.side === side)
          ) ?? []
      )
    }))
}

function sideHistory(side: Side, all: readonly Observation[]): SideHistory | undefined {
  const sorted = all.toSorted(
    (a, b) => dayOf(a).localeCompare(dayOf(b)) || a.createdAt.localeCompare(b.createdAt)
  )
  const [first, now] = [sorted[0], sorted.at(-1)]
  if (!first || !now) return undefined
  const isChange = Date.parse(dayOf(now)) - Date.parse(dayOf(first)) >= anotherTime
  return { side, now, ...(isChange && { first }), between: sorted.slice(isChange ? 1 : 0, -1) }
}
