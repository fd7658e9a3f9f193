import * as v from 'valibot'
import { idSchema, recordEntries } from './record'

/**
 * A quality that is not expected of a specialist, and who covers it instead. It counts only while the partnership is
 * marked as a specialist's, and stays when it is not: switching back loses nothing.
 */
export const notExpectedSchema = v.strictObject({
  ...recordEntries,
  /** The person it is not expected of. */
  personId: idSchema,
  quality: idSchema,
  coveredById: v.exactOptional(idSchema)
})
export type NotExpected = v.InferOutput<typeof notExpectedSchema>
