import * as v from 'valibot'
import { recordEntries } from '../record'

/** A reading that the client does not want to see now, or not at all. */
export const readingAsideSchema = v.strictObject({
  ...recordEntries,
  /** The key of the reading (domain/readings/reading.ts). */
  reading: v.pipe(v.string(), v.maxLength(4000)),
  forGood: v.exactOptional(v.literal(true))
})
export type ReadingAside = v.InferOutput<typeof readingAsideSchema>

/** "For now" lasts a season. */
const season = 90 * 86_400_000

/** Whether a reading is out of sight at this moment. */
export function isAside(key: string, aside: readonly ReadingAside[], now: string): boolean {
  return aside.some(
    ({ reading, forGood, removedAt, changedAt }) =>
      reading === key &&
      removedAt === undefined &&
      (forGood === true || Date.parse(now) - Date.parse(changedAt) < season)
  )
}
