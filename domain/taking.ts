import * as v from 'valibot'
import { fuzzyDateSchema } from './fuzzy-date'
import { idSchema, recordEntries } from './record'

export const takingKinds = ['takes', 'allergy'] as const
export type TakingKind = (typeof takingKinds)[number]

export const longestTakingText = 2000
const text = v.pipe(v.string(), v.maxLength(longestTakingText))

/** What can be said of something that is taken, each a line. */
export const takingTexts = {
  name: text,
  form: v.exactOptional(text),
  strength: v.exactOptional(text),
  /** How and when it is taken. */
  how: v.exactOptional(text),
  why: v.exactOptional(text),
  suggestedBy: v.exactOptional(text)
} as const
export type TakingText = keyof typeof takingTexts

/** Something the client takes, has lately stopped taking, or does not bear. */
export const takingSchema = v.strictObject({
  ...recordEntries,
  kind: v.picklist(takingKinds),
  ...takingTexts,
  since: v.exactOptional(fuzzyDateSchema),
  stopped: v.exactOptional(fuzzyDateSchema),
  suggestedById: v.exactOptional(idSchema),
  /** The clipped product that it came from. */
  productId: v.exactOptional(idSchema),
  /** What of it stands on the label, and was not written by the client. */
  fromLabel: v.exactOptional(v.array(v.picklist(['name', 'form', 'strength', 'how', 'why', 'suggestedBy']))),
  /** Stays off what is printed. */
  leftOff: v.exactOptional(v.literal(true))
})
export type Taking = v.InferOutput<typeof takingSchema>
