import * as v from 'valibot'
import { fuzzyDateSchema } from './fuzzy-date'
import { idSchema, recordEntries } from './record'
import { longestRhythmNote } from './rhythm-note'

export const rhythmUnits = ['weeks', 'months'] as const
export type RhythmUnit = (typeof rhythmUnits)[number]

/**
 * How often someone is seen, from a day on: about every so many weeks or months, resting, or picked up again. Each is a
 * row of its own, so that the history of the work stays; the newest one stands.
 */
export const rhythmSchema = v.strictObject({
  ...recordEntries,
  personId: idSchema,
  kind: v.picklist(['every', 'resting', 'picked-up']),
  on: fuzzyDateSchema,
  count: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
  unit: v.exactOptional(v.picklist(rhythmUnits)),
  /** It is lighter than before: good news. */
  lighter: v.exactOptional(v.literal(true)),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(longestRhythmNote)))
})
export type Rhythm = v.InferOutput<typeof rhythmSchema>
