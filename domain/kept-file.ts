import * as v from 'valibot'
import { blobSchema } from './clip'
import { idSchema } from './record'

/** The largest picture or PDF that is kept, in bytes. */
export const largestFile = 10 * 1024 * 1024
/** How much all of them may hold together: more, and a backup of everything would be too large to be read again. */
export const largestFiles = 100 * 1024 * 1024

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

/**
 * What a file is by its first bytes, whatever its name says.
 * @param start sixteen bytes are enough for pictures; a PDF may begin within its first thousand
 */
export function fileTypeOf(start: Uint8Array): FileType | undefined {
  const text = String.fromCharCode(...start.subarray(0, 1024))
  if (text.startsWith('\u0089PNG\r\n\u001A\n')) return 'image/png'
  if (text.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(text)) return 'image/gif'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp'
  if (/^....ftypavi[fs]/s.test(text)) return 'image/avif'
  return text.includes('%PDF-') ? 'application/pdf' : undefined
}
