import * as v from 'valibot'
import { readMethodSchema } from './clip-kind'

/** What every kept record has: an opaque id that is never used again, and when it came and last changed. */
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
/** An ISO instant, `2026-11-21T10:15:00.000Z`. */
export const instantSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/))

export const recordEntries = {
  id: idSchema,
  createdAt: instantSchema,
  changedAt: instantSchema,
  /** Set when the person removed it; it can be brought back for 30 days. */
  removedAt: v.exactOptional(instantSchema),
  /** The record that took over: after "these two are the same", or after a switch of kind. */
  becameId: v.exactOptional(idSchema)
}

/** Where one field of a record came from. What the client typed wins over any page. */
export const fieldSourceSchema = v.variant('from', [
  v.strictObject({ from: v.literal('page'), clipId: idSchema, method: readMethodSchema, at: instantSchema }),
  v.strictObject({ from: v.literal('you'), at: instantSchema })
])
export type FieldSource = v.InferOutput<typeof fieldSourceSchema>

export const sourcedEntries = {
  sources: v.record(v.string(), fieldSourceSchema),
  /** What it is recognised by (domain/matching-keys.ts); worked out anew on every write. */
  keys: v.array(v.string()),
  pictureId: v.exactOptional(idSchema)
}

/** Ids and the clock come in as arguments, so that a test can say what they are. */
export interface Surroundings {
  /** A new opaque id. */
  newId: () => string
  /** Now, as an ISO instant. */
  now: () => string
}
