import * as v from 'valibot'
import { blobSchema } from './clip-contents'
import { idSchema } from './record'

/** The largest picture or PDF that is kept, in bytes. */
export const largestFile = 10 * 1024 * 1024
/** What a file may be. SVG is none of them: it can hold a script. */
export const fileTypes = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
  'application/pdf'
] as const
export type FileType = (typeof fileTypes)[number]

/** The bytes of a picture or PDF from the computer, kept as a clip; it has the id of its clip. */
export const keptFileSchema = v.strictObject({
  id: idSchema,
  blob: blobSchema,
  /** As it was called on the computer. */
  name: v.pipe(v.string(), v.maxLength(600)),
  type: v.picklist(fileTypes),
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestFile))
})
export type KeptFile = v.InferOutput<typeof keptFileSchema>
