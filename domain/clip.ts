import * as v from 'valibot'
import { longestText } from './reading-limits'
import { pageReadingSchema, passageDraftSchema } from './page-reading'
import { idSchema, instantSchema } from './record'

/**
 * One page as it was read at one moment. A clip is evidence: `reading` is never edited. What the client makes of it is
 * another record; the clip itself only learns whom it is about, whether it waits for a look, and whether its text came.
 */
export const clipSchema = v.strictObject({
  id: idSchema,
  keptAt: instantSchema,
  reading: pageReadingSchema,
  /** What the page is recognised by (domain/page-address.ts). */
  pageKeys: v.array(v.string()),
  /** Ids of the people, practices, products or advice it is about. */
  about: v.array(idSchema),
  /** Where the main text stands: a popup killed in between leaves "not read", finished at the next visit. */
  textState: v.picklist(['not-read', 'read', 'none']),
  /** Set while it waits in the tray "to look at". */
  waitingSince: v.exactOptional(instantSchema),
  pictureId: v.exactOptional(idSchema),
  /** The picture or PDF from the computer that this clip is of. */
  fileId: v.exactOptional(idSchema),
  removedAt: v.exactOptional(instantSchema)
})
export type Clip = v.InferOutput<typeof clipSchema>

/** The main text of a clip, apart from it so that lists of clips stay light. Same id as the clip. */
export const clipTextSchema = v.strictObject({
  id: idSchema,
  text: v.pipe(v.string(), v.maxLength(longestText)),
  cut: v.exactOptional(v.boolean()),
  /** Sentences that speak to a quality: offered to the client, never tagged by themselves. */
  passages: v.array(passageDraftSchema)
})
export type ClipText = v.InferOutput<typeof clipTextSchema>

/** A browser's Blob, said without the browser. */
export interface PictureBlob {
  readonly size: number
  readonly type: string
  arrayBuffer(): Promise<ArrayBuffer>
}
const isPictureBlob = (value: unknown): value is PictureBlob =>
  typeof value === 'object' && value !== null && 'arrayBuffer' in value && 'size' in value
export const blobSchema = v.custom<PictureBlob>(isPictureBlob, 'a picture or file')

/** A portrait or product picture, drawn from what the page had already decoded. */
export const pictureSchema = v.strictObject({
  id: idSchema,
  blob: blobSchema,
  width: v.number(),
  height: v.number()
})
export type Picture = v.InferOutput<typeof pictureSchema>
