import * as v from 'valibot'
import { fuzzyDateSchema } from './fuzzy-date'
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
