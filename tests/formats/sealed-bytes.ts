import type { Database } from '@/db/database'
import { sealedChunks } from '@/formats/backup-seal'
import { joinedBytes, joinedChunks } from '@/formats/chunks'
import type { Chunks } from '@/formats/chunks'
import { webContent } from '@/keeping/web-content'

/** A web as an open backup, as it would be written. */
export async function sealedBytes(
  database: Database,
  madeAt = '2026-12-31T12:00:00.000Z'
): Promise<Uint8Array<ArrayBuffer>> {
  return allOf(sealedChunks(await webContent(database), madeAt))
}

export const allOf = async (chunks: Chunks): Promise<Uint8Array<ArrayBuffer>> =>
  (await joinedChunks(chunks, Infinity)) ?? joinedBytes([])

export const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer())
