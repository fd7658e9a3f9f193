import * as v from 'valibot'
import { recordEntries } from './record'

/** What care has to fit in with, in the order it is asked. */
export const suitsFields = ['money', 'time', 'distance', 'energy', 'language', 'access', 'outlook'] as const
export type SuitsField = (typeof suitsFields)[number]
/** There is one such record. */
export const suitsId = 'what-suits-me'

/** The longest line of it. */
export const longestSuits = 2000
const line = v.exactOptional(v.pipe(v.string(), v.maxLength(longestSuits)))

/** What suits the client, a line each. */
export const suitsSchema = v.strictObject({
  ...recordEntries,
  money: line,
  time: line,
  distance: line,
  energy: line,
  language: line,
  access: line,
  outlook: line
})
export type Suits = v.InferOutput<typeof suitsSchema>
