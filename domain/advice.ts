import * as v from 'valibot'
import { adviceFieldsSchema } from './page-fields'
import { recordEntries, sourcedEntries } from './record'

const typedLine = v.pipe(v.string(), v.maxLength(2000))

/** Advice as someone gave it: who speaks, with what standing, and when. */
export const adviceSchema = v.strictObject({
  ...recordEntries,
  ...sourcedEntries,
  ...adviceFieldsSchema.entries,
  // The client's corrections may be shorter, longer or odder than what a page may say; they are kept as typed.
  title: typedLine,
  author: v.exactOptional(typedLine),
  authorCredential: v.exactOptional(typedLine),
  publisher: v.exactOptional(typedLine),
  published: v.exactOptional(typedLine)
})
export type Advice = v.InferOutput<typeof adviceSchema>

export const adviceFields = ['title', 'author', 'authorCredential', 'published', 'publisher'] as const
export type AdviceField = (typeof adviceFields)[number]
