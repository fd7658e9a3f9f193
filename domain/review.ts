import * as v from 'valibot'
import { idSchema, instantSchema, recordEntries } from './record'

/** The questions of a review, one a screen, in this order. */
export const reviewScreens = [
  'who',
  'they-give',
  'i-give',
  'load',
  'thin',
  'focus',
  'step',
  'picture'
] as const
export type ReviewScreen = (typeof reviewScreens)[number]

/** No more than can be held in mind. */
export const mostInFocus = 3
const line = v.pipe(v.string(), v.maxLength(2000))

/** A look over the whole web. One that has not ended waits where it was left. */
export const reviewSchema = v.strictObject({
  ...recordEntries,
  /** Where it was left. */
  screen: v.picklist(reviewScreens),
  /** What is in focus, a line each; a line may be empty. */
  focus: v.pipe(v.array(line), v.maxLength(mostInFocus)),
  /** Kinds of support that the client needs now, whoever brings them; absent where they were not asked. */
  needs: v.exactOptional(v.array(line)),
  /** One small step. */
  step: v.exactOptional(line),
  endedAt: v.exactOptional(instantSchema),
  /** The picture it ended in. */
  snapshotId: v.exactOptional(idSchema)
})
export type Review = v.InferOutput<typeof reviewSchema>
/** What the client last said they need. */
export const neededNow = (reviews: readonly Review[]): readonly string[] =>
  reviews
    .filter(({ removedAt, needs }) => removedAt === undefined && needs !== undefined)
    .toSorted((a, b) => (a.changedAt < b.changedAt ? -1 : 1))
    .at(-1)?.needs ?? []

/** What of it the client writes. */
export type ReviewFields = { [F in 'screen' | 'focus' | 'needs' | 'step']?: Review[F] | undefined }
