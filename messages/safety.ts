import * as v from 'valibot'

/** What our own pages ask of the worker about keeping what is kept safe. */
export const safetyAskSchema = v.variant('say', [
  /** "Something was written": it remembers, and takes a safety copy when one is due. Answered with null. */
  v.strictObject({ say: v.literal('changed') }),
  /** "Read every row." Answered with what is missing, or null. */
  v.strictObject({ say: v.literal('look-through') })
])
export type SafetyAsk = v.InferOutput<typeof safetyAskSchema>

/** What is missing, as it is said back. */
export const missingSchema = v.object({
  remembered: v.number(),
  found: v.number(),
  rows: v.object({ remembered: v.number(), found: v.number() })
})
