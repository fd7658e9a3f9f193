import * as v from 'valibot'
import { fileTypeOf } from '@/domain/file-type'
import { fileTypes, keptFileSchema, type KeptFile } from '@/domain/kept-file'
import { fromBase64, toBase64 } from './base64'

const { id, name } = keptFileSchema.entries
/** A picture or PDF from the computer as a backup writes it. */
export const storedFileSchema = v.strictObject({
  id,
  name,
  type: v.picklist(fileTypes),
  base64: v.pipe(v.string(), v.maxLength(14_000_000), v.regex(/^[A-Za-z0-9+/]*={0,2}$/))
})
export type StoredFile = v.InferOutput<typeof storedFileSchema>

/**
 * Files with their bytes. One whose bytes the browser can't give any more is left out, so that the rest is backed up.
 * @returns how many were lost, too. Not to be called within a transaction: reading bytes outlasts it
 */
export async function storeFiles(files: readonly unknown[]): Promise<{ stored: StoredFile[]; lost: number }> {
  const stored: StoredFile[] = []
  for (const file of files)
    try {
      const { blob, size: _size, ...rest } = v.parse(keptFileSchema, file)
      stored.push({ ...rest, base64: toBase64(new Uint8Array(await blob.arrayBuffer())) })
    } catch {
      // Counted as lost.
    }
  return { stored, lost: files.length - stored.length }
}

/** @throws when the base64 is none, or its bytes are not what they are said to be */
export function fileFromStored({ base64, ...rest }: StoredFile): KeptFile {
  const bytes = fromBase64(base64)
  if (fileTypeOf(bytes) !== rest.type) throw new Error('another type')
  return v.parse(keptFileSchema, {
    ...rest,
    size: bytes.length,
    blob: new Blob([bytes], { type: rest.type })
  })
}
