import * as v from 'valibot'
import { instantSchema } from './record'

/** Why a safety copy was taken: something had changed, or just before something that changes much at once. */
export const copyReasons = ['change', 'restore', 'merge', 'migration', 'removal', 'put-back'] as const
export type CopyReason = (typeof copyReasons)[number]

/**
 * What is known of a safety copy: the whole web as it stood at one moment, beside the database in the same browser. It is
 * no backup, since it goes with the browser; and it is no snapshot, which is a drawing that the client keeps.
 */
export const safetyCopySchema = v.object({
  id: v.string(),
  at: instantSchema,
  reason: v.picklist(copyReasons),
  /** The version of the database whose rows it holds. */
  version: v.number(),
  /** The last deed in it, and when it was done or went on: whether anything has changed since. */
  stamp: v.string(),
  /** Rows by table. */
  counts: v.record(v.string(), v.number()),
  /** A sum over its rows: it is read back and must come to the same. */
  sum: v.string(),
  bytes: v.number(),
  /** Its rows are sealed with the key of the web's lock. */
  locked: v.exactOptional(v.literal(true))
})
export type SafetyCopy = v.InferOutput<typeof safetyCopySchema>

const minute = 60_000
const day = 24 * 60 * minute
/** How many are kept of each stretch of time: hours of use, days, weeks, months. */
const ring = [
  { kept: 24, slot: (at: Date) => at.toISOString().slice(0, 13) },
  { kept: 7, slot: (at: Date) => at.toISOString().slice(0, 10) },
  { kept: 5, slot: (at: Date) => String(Math.floor((at.getTime() / day + 3) / 7)) },
  { kept: 13, slot: (at: Date) => at.toISOString().slice(0, 7) }
]
/** So long one stays that was taken before something that changes much at once. */
const reasonStays = 7 * day
/** Fewer than these are never left, however little space there is. */
const alwaysLeft = 2

/** Whether a web that changed is to be copied now. */
export function isCopyDue(copies: readonly SafetyCopy[], stamp: string, now: string): boolean {
  const [newest] = newestFirst(copies)
  if (!newest) return true
  const since = Date.parse(now) - Date.parse(newest.at)
  // After one that was taken before much changed, what came of it is copied soon; a clock set back stops nothing.
  return newest.stamp !== stamp && (newest.reason !== 'change' || since >= 60 * minute || since < 0)
}

/**
 * Which copies have had their time: of each hour, day, week and month the last one is kept, as many as the ring has.
 * @param space how many bytes all of them may take; those that stand closest to another go first
 */
export function copiesToLetGo(copies: readonly SafetyCopy[], now: string, space: number): SafetyCopy[] {
  const all = newestFirst(copies)
  const stays = new Set(all.slice(0, alwaysLeft))
  for (const { kept, slot } of ring) {
    const slots = new Set<string>()
    for (const copy of all) {
      const name = slot(new Date(copy.at))
      if (slots.has(name)) continue
      if (slots.size === kept) break
      slots.add(name)
      stays.add(copy)
    }
  }
  for (const copy of all)
    if (copy.reason !== 'change' && Date.parse(now) - Date.parse(copy.at) < reasonStays) stays.add(copy)
  const left = all.filter((copy) => stays.has(copy))
  while (left.length > alwaysLeft && bytesOf(left) > space) left.splice(closest(left), 1)
  return all.filter((copy) => !left.includes(copy))
}

export const newestFirst = (copies: readonly SafetyCopy[]): SafetyCopy[] =>
  copies.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))

const bytesOf = (copies: readonly SafetyCopy[]) => copies.reduce((sum, { bytes }) => sum + bytes, 0)

/** The one that is missed least: between two that stand close together, measured by how long ago that was. */
function closest(all: readonly SafetyCopy[]): number {
  const [first] = all
  const at = (index: number) => Date.parse(all[index]?.at ?? '')
  let best = all.length - 2
  let least = Infinity
  for (let index = 1; index < all.length - 1; index += 1) {
    const age = Math.max(minute, Date.parse(first?.at ?? '') - at(index))
    const gap = (at(index - 1) - at(index + 1)) / age
    if (gap < least) [best, least] = [index, gap]
  }
  return best
}
