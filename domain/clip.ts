import * as v from 'valibot'
import { pageReadingSchema } from './page-reading'
import { idSchema, instantSchema } from './record'

export type { ClipText, Picture, PictureBlob } from './clip-contents'

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
