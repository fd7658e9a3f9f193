import { beginningOf } from './fuzzy-date'
import type { Observation } from './observation'

/** What was noted of one quality of one person, in the order it happened. */
export interface QualityHistory {
  quality: string
  /** The first of several, when it was another time than the last. */
  first?: Observation
  between: Observation[]
  /** The latest word; the only one, where there is one. */
  now: Observation
}

/** When it happened: the day it begins with, or, where nothing is said, the day it was written. */
const dayOf = ({ on, createdAt }: Observation) =>
  on === undefined ? createdAt.slice(0, 10) : beginningOf(on)

/**
 * Each quality's short history. What changed is read from the sentences; nothing is added up or evened out.
 * @param order the qualities as the client has them; what is none of them comes last
 */
export function historiesOf(
  observations: readonly Observation[],
  order: readonly string[]
): QualityHistory[] {
  const byQuality = new Map<string, Observation[]>()
  for (const one of observations) byQuality.set(one.quality, [...(byQuality.get(one.quality) ?? []), one])
  const place = (quality: string) => (order.includes(quality) ? order.indexOf(quality) : order.length)
  return [...byQuality]
    .toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .flatMap(([quality, all]) => {
      const sorted = all.toSorted(
        (a, b) => dayOf(a).localeCompare(dayOf(b)) || a.createdAt.localeCompare(b.createdAt)
      )
      const [first, now] = [sorted[0], sorted.at(-1)]
      if (!first || !now) return []
      const isChange = first !== now && dayOf(first) !== dayOf(now)
      return [
        {
          quality,
          now,
          ...(isChange && { first }),
          between: sorted.slice(isChange ? 1 : 0, -1)
        }
      ]
    })
}
