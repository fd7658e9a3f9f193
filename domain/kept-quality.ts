import * as v from 'valibot'
import { recordEntries } from './record'

/** How much a quality matters to the client, in their words and never in numbers. */
export const weights = ['a-lot', 'some', 'not-now'] as const
export type Weight = (typeof weights)[number]
export const isWeight = (value: string): value is Weight => (weights as readonly string[]).includes(value)

/** The longest name of a quality: as long as any line that is typed. */
export const longestQualityName = 2000

/**
 * What the client made of a quality, or one of their own. One of the sixteen has a row only once something about it was
 * changed, under its own id; without a row it stands as texts/ has it.
 */
export const keptQualitySchema = v.strictObject({
  ...recordEntries,
  /** One that the client added. */
  own: v.exactOptional(v.literal(true)),
  /** What they call it; absent where our word stands. */
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(longestQualityName))),
  /** What it means to them, in their own words. */
  meaning: v.exactOptional(v.pipe(v.string(), v.maxLength(4000))),
  hidden: v.exactOptional(v.literal(true)),
  /** Where it stands: any number, the smaller first; absent for one that stands where it always stood. */
  order: v.exactOptional(v.pipe(v.number(), v.finite())),
  matters: v.exactOptional(v.picklist(weights))
})
export type KeptQuality = v.InferOutput<typeof keptQualitySchema>
