import * as v from 'valibot'
import { typedSchema } from '@/domain/typed'

/**
 * All that is typed in a page and not yet written, said anew with every key; nothing when all is kept. Each place has what
 * is being written, and what was typed after it. The worker writes it when the page is gone.
 */
export const unwrittenSchema = v.strictObject({
  /** The name of the database. */
  web: v.string(),
  places: v.array(v.array(typedSchema))
})
export type Unwritten = v.InferOutput<typeof unwrittenSchema>

/** "All is about to be removed": the worker forgets what open pages have told it of. Answered with null. */
export const forgetWordsSchema = v.strictObject({ say: v.literal('forget-words') })
export type ForgetWords = v.InferOutput<typeof forgetWordsSchema>
