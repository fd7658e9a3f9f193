import * as v from 'valibot'
import { longestText } from './reading-limits'
import { passageDraftSchema } from './page-reading'
import { idSchema } from './record'

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
