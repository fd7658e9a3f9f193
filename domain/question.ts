import * as v from 'valibot'
import { idSchema, recordEntries } from './record'

export const questionStates = ['open', 'asked', 'answered', 'let-go'] as const
export type QuestionState = (typeof questionStates)[number]

export const longestQuestion = 2000
export const longestAnswer = 4000

/** Something to ask a person at the next visit. One person has one question for one row, however often it is asked for. */
export const questionSchema = v.strictObject({
  ...recordEntries,
  personId: idSchema,
  /** What it is about: a quality, a row of a comparison, an expectation; absent for one of the client's own. */
  row: v.exactOptional(idSchema),
  text: v.pipe(v.string(), v.maxLength(longestQuestion)),
  state: v.picklist(questionStates),
  /** The visit at which it was asked or answered. */
  visitId: v.exactOptional(idSchema),
  answer: v.exactOptional(v.pipe(v.string(), v.maxLength(longestAnswer)))
})
export type Question = v.InferOutput<typeof questionSchema>
