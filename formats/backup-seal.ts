import { backupPieces, beginning, sealedMark, type LooseRows } from './backup-text'

const open = ',\n"sha256":"'
const seal = /,\n"sha256":"([0-9a-f]{64})"\}\s*$/
/** Pieces are put together to about this many characters before they are turned into bytes. */
const together = 1_000_000

/**
 * A web as the bytes of a backup that ends with the SHA-256 of all that stands before. Large webs are written in parts;
 * between them whoever waits is told how far it is.
 * @param breathe waited for after each part; throws when it was stopped
 */
export async function sealedBackup(
  rows: LooseRows,
  madeAt: string,
  breathe: (rowsDone: number) => Promise<void> = () => Promise.resolve()
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let done = 0
  let waiting: string[] = []
  let length = 0
  for (const piece of backupPieces(rows, madeAt, { sealed: true, onRow: () => (done += 1) })) {
    waiting.push(piece)
    length += piece.length
    if (length < together) continue
    parts.push(encoder.encode(waiting.join('')))
    waiting = []
    length = 0
    await breathe(done)
  }
  parts.push(encoder.encode(waiting.join('')))
  const body = joinedBytes(parts)
  return joinedBytes([body, encoder.encode(`${open}${await sha256(body)}"}\n`)])
}

/** Whether a backup is as it was written. One of an earlier version of Care Web bears no seal. */
export type SealState = 'whole' | 'unsealed' | 'altered' | 'cut-short'

/** @param text may be anything */
export async function sealOf(text: string): Promise<SealState> {
  const bare = text.replace(/^\uFEFF/, '')
  if (!bare.startsWith(beginning)) return 'unsealed'
  const isMeant = bare.slice(0, beginning.length + sealedMark.length + 1) === `${beginning},${sealedMark}`
  const found = seal.exec(bare.slice(-200))
  if (!found) return isMeant ? 'cut-short' : 'unsealed'
  const body = bare.slice(0, bare.lastIndexOf(open))
  const isSame = (await sha256(new TextEncoder().encode(body))) === found[1]
  return isSame && isMeant ? 'whole' : 'altered'
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Several stretches of bytes as one. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
