import * as v from 'valibot'
import { pictureSchema, type Picture } from '@/domain/clip-contents'
import { idSchema } from '@/domain/record'
import { fromBase64, toBase64 } from './base64'

/** A picture as a backup writes it: JSON has no bytes. */
export const storedPictureSchema = v.strictObject({
  id: idSchema,
  type: v.picklist(['image/webp', 'image/jpeg', 'image/png', '']),
  base64: v.pipe(v.string(), v.maxLength(20_000_000), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  width: v.number(),
  height: v.number()
})
export type StoredPicture = v.InferOutput<typeof storedPictureSchema>

/**
 * Pictures with their bytes. One whose bytes the browser can't give any more is left out: a portrait is not worth the
 * backup.
 * @returns how many were lost, too. Not to be called within a transaction: reading bytes outlasts it
 */
export async function storePictures(
  pictures: readonly unknown[]
): Promise<{ stored: StoredPicture[]; lost: number }> {
  const stored: StoredPicture[] = []
  for (const picture of pictures)
    try {
      stored.push(await toStored(v.parse(pictureSchema, picture)))
    } catch {
      // Counted as lost.
    }
  return { stored, lost: pictures.length - stored.length }
}

async function toStored({ blob, ...rest }: Picture): Promise<StoredPicture> {
  const base64 = toBase64(new Uint8Array(await blob.arrayBuffer()))
  return v.parse(storedPictureSchema, { ...rest, type: blob.type, base64 })
}

/** @throws when the base64 is none */
export function fromStored({ base64, type, ...rest }: StoredPicture): Picture {
  return { ...rest, blob: new Blob([fromBase64(base64)], { type }) }
}
