import { lockOf } from '@/db/row-gate'
import { byteLock, type ByteLock } from '@/db/row-lock'
import { fromBase64, toBase64 } from '@/formats/base64'

/*
 * A copy of a locked web holds its rows sealed, as the database does. It is JSON, which has no bytes: they stand there as
 * letters.
 */

type Sealed = { sealed: unknown }
const isSealed = (row: unknown): row is Sealed => typeof row === 'object' && row !== null && 'sealed' in row

/** Whether what is copied of this web now is to be sealed. */
export const isLockedNow = (web: string): boolean => lockOf(web)?.seals === true

/** What seals pictures and files beside the copies; undefined where the web has no lock. */
export function blobLock(web: string): ByteLock | undefined {
  const lock = lockOf(web)
  return lock && byteLock(lock.key, 'copies')
}

/** A row as a copy writes it. */
export function copiedRow(web: string, table: string, row: unknown): unknown {
  const lock = lockOf(web)
  const kept = lock?.seals && !isSealed(row) ? lock.seal(table, row as object) : row
  return isSealed(kept) && kept.sealed instanceof Uint8Array
    ? { ...kept, sealed: toBase64(kept.sealed) }
    : kept
}

/** A row of a copy, or one that was read past the gate, as it is. @returns undefined where its key is not at hand */
export function openedRow(web: string, table: string, row: unknown): unknown {
  if (!isSealed(row)) return row
  const sealed = typeof row.sealed === 'string' ? fromBase64(row.sealed) : row.sealed
  try {
    return lockOf(web)?.open(table, { ...row, sealed })
  } catch {
    return undefined
  }
}
