import { sha256 } from '@noble/hashes/sha2.js'
import { backupPieces, beginning, sealedMark, type TableContent } from './backup-text'
import { runningSum } from './running-sum'

/** How a backup of ours that bears a seal begins. */
export const sealedBeginning = `${beginning},${sealedMark}`
/** Where the sealed part of it ends. */
export const sealOpening = ',\n"sha256":"'
const seal = /,\n"sha256":"([0-9a-f]{64})"\}\s*$/
/** The longest that stands behind the sealed part. */
export const longestSeal = 200

/** What is large comes as bytes, and pictures and files as blobs that the browser holds for us. */
type Bytes = Uint8Array<ArrayBuffer> | Blob
/** Or it comes when it is asked for. */
export type BackupPart = string | Bytes | AsyncIterable<Bytes>

/** A web as the bytes of a backup that ends with the SHA-256 of all that stands before. */
export async function* sealedChunks(
  tables: readonly TableContent<BackupPart>[],
  madeAt: string
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const sum = runningSum()
  for (const piece of backupPieces(tables, madeAt, { sealed: true })) {
    const parts = typeof piece === 'object' && Symbol.asyncIterator in piece ? piece : [piece]
    for await (const part of parts) {
      const bytes =
        typeof part === 'string'
          ? encoder.encode(part)
          : part instanceof Blob
            ? new Uint8Array(await part.arrayBuffer())
            : part
      sum.add(bytes)
      yield bytes
    }
  }
  yield encoder.encode(`${sealOpening}${hex(await sum.end())}"}\n`)
}

/** Whether a backup is as it was written. One of an earlier version of Care Web bears no seal. */
export type SealState = 'whole' | 'unsealed' | 'altered' | 'cut-short'

/** @param text may be anything */
export function sealOf(text: string): SealState {
  const bare = text.replace(/^\uFEFF/, '')
  if (!bare.startsWith(beginning)) return 'unsealed'
  const isMeant = bare.startsWith(`${sealedBeginning},`)
  const found = sealIn(bare.slice(-longestSeal))
  if (found === undefined) return isMeant ? 'cut-short' : 'unsealed'
  const body = bare.slice(0, bare.lastIndexOf(sealOpening))
  return hex(sha256(new TextEncoder().encode(body))) === found && isMeant ? 'whole' : 'altered'
}

/** The sum that stands at an end, where one does. */
export const sealIn = (end: string): string | undefined => seal.exec(end)?.[1]

export const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
