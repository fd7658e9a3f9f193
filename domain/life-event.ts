import * as v from 'valibot'
import { beginningOf, fuzzyDateSchema } from './fuzzy-date'
import { recordEntries } from './record'

export const eventSides = ['inner', 'outer', 'both'] as const
export type EventSide = (typeof eventSides)[number]

export const longestEventText = 2000
const text = v.pipe(v.string(), v.maxLength(longestEventText))

/** Something that happened in the client's life, in them or around them; a pin on the life line. */
export const lifeEventSchema = v.strictObject({
  ...recordEntries,
  name: text,
  on: v.exactOptional(fuzzyDateSchema),
  side: v.exactOptional(v.picklist(eventSides)),
  note: v.exactOptional(text)
})
export type LifeEvent = v.InferOutput<typeof lifeEventSchema>

/** In the order of a life, the latest first; what has no day comes at the end, the newest first. */
export function latestFirst(events: readonly LifeEvent[]): LifeEvent[] {
  return events
    .map((event) => ({ event, begins: event.on === undefined ? '' : beginningOf(event.on) }))
    .toSorted((a, b) => compare(b.begins, a.begins) || compare(b.event.createdAt, a.event.createdAt))
    .map(({ event }) => event)
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
