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
  /** One small step. */
  step: v.exactOptional(line),
  endedAt: v.exactOptional(instantSchema),
  /** The picture it ended in. */
  snapshotId: v.exactOptional(idSchema)
})
export type Review = v.InferOutput<typeof reviewSchema>
/** What of it the client writes. */
export type ReviewFields = { [F in 'screen' | 'focus' | 'step']?: Review[F] | undefined }
