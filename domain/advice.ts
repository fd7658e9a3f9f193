import * as v from 'valibot'
import { adviceFieldsSchema } from './page-fields'
import { recordEntries, sourcedEntries } from './record'

const typedLine = v.pipe(v.string(), v.maxLength(2000))

/** Advice as someone gave it: who speaks, with what standing, and when. */
export const adviceSchema = v.strictObject({
  ...recordEntries,
  ...sourcedEntries,
  ...adviceFieldsSchema.entries,
  title: typedLine,
  published: v.exactOptional(typedLine)
})
export type Advice = v.InferOutput<typeof adviceSchema>

export const adviceFields = ['title', 'author', 'authorCredential', 'published', 'publisher'] as const
export type AdviceField = (typeof adviceFields)[number]
