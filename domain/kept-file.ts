import * as v from 'valibot'
import type { Clip } from './clip'
import { blobSchema } from './clip-contents'
import type { ClipKind } from './clip-kind'
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

/** What a clip is, in a word: what its page is about, or that it is a file from the computer. */
export type ClipSort = ClipKind | 'picture' | 'pdf'

/** A file stands for itself, whomever it is about: a photo of a card is no practitioner's page. */
export function sortOfClip(clip: Pick<Clip, 'fileId' | 'reading'>): ClipSort {
  if (clip.fileId === undefined) return clip.reading.kind
  return /\.pdf$/i.test(clip.reading.page.url) ? 'pdf' : 'picture'
}

/** What stands for an address in a clip of a file: its name, with the ending of what it is by its bytes. */
export function fileAddress({ name, type }: Pick<KeptFile, 'name' | 'type'>): string {
  const isNamedPdf = /\.pdf$/i.test(name)
  if (type === 'application/pdf') return `file:${name}${isNamedPdf ? '' : '.pdf'}`
  return `file:${isNamedPdf ? `${name}.${type.slice('image/'.length)}` : name}`
}
