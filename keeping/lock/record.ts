import * as v from 'valibot'
import { readLocal, writeLocal } from '@/browser/local'
import { removeLocal } from '@/browser/forget'
import { lockRecordSchema, type LockRecord } from '@/domain/lock'
import { lockPlace } from './place'
import { removeSpare, writeSpare } from './spare'

/**
 * The lock of the client's own web, in the extension's own storage.
 * @returns "unfit" for one that is damaged, or weaker than we take: it opens nothing, and is not taken for none
 */
export async function readLock(): Promise<LockRecord | 'unfit' | undefined> {
  const stored = await readLocal(lockPlace)
  if (stored === undefined) return undefined
  const read = v.safeParse(lockRecordSchema, stored)
  return read.success ? read.output : 'unfit'
}

/** Twice: without it nobody could open the web any more (spare.ts). */
export async function writeLock(record: LockRecord): Promise<void> {
  await writeSpare(record)
  await writeLocal(lockPlace, record)
}

export async function removeLock(): Promise<void> {
  await removeSpare()
  await removeLocal(lockPlace)
}

/** What the key of pages that wait is bound to. */
export const clipsKey = 'key of waiting clips'
