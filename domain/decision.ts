import * as v from 'valibot'
import { fuzzyDateSchema } from './fuzzy-date'
import { idSchema, recordEntries } from './record'

/** Who made it. */
export const decisionMakers = ['they', 'we', 'i', 'not-sure'] as const
export type DecisionMaker = (typeof decisionMakers)[number]
/** The choice that is always there, and is no row of the options. */
export const notNow = 'not-now'

/** The longest line in a decision. */
export const longestInDecision = 4000
const text = v.pipe(v.string(), v.maxLength(longestInDecision))

/** A decision as it was made: what could be chosen, what each suggested, what the client thinks, and their choice. */
export const decisionSchema = v.strictObject({
  ...recordEntries,
  /** The comparison that it stands under. */
  comparisonId: v.exactOptional(idSchema),
  question: v.exactOptional(text),
  options: v.array(v.strictObject({ id: idSchema, name: text })),
  suggested: v.array(v.strictObject({ personId: idSchema, text })),
  think: v.exactOptional(text),
  howMade: v.exactOptional(v.picklist(decisionMakers)),
  /** The id of an option, or "not-now". */
  choice: v.exactOptional(idSchema),
  lookAgain: v.exactOptional(fuzzyDateSchema)
})
export type Decision = v.InferOutput<typeof decisionSchema>
