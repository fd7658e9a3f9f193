import { clearSession, readSession, writeSession } from '@/browser/session'
import { ownWeb } from '@/db/database'
import { useLock } from '@/db/row-gate'
import { rowLock } from '@/db/row-lock'
import type { LockRecord } from '@/domain/lock'
import { fromBase64, toBase64 } from '@/formats/base64'
import { readLock } from './record'

/*
 * The open key lies in the session's storage, in memory: it is gone when the browser closes, and no file ever holds it.
 */

/** How it stands with the lock of the client's own web. */
export type LockNow =
  | { state: 'none' }
  | { state: 'open'; record: LockRecord; key: Uint8Array<ArrayBuffer> }
  | { state: 'closed'; record: LockRecord }
  /** There is one that can't be used: damaged, or weaker than we take. */
  | { state: 'unfit' }

/** Has rows sealed and opened from now on, where the key is at hand. Asked each time the web is opened. */
export async function lockNow(now = Date.now()): Promise<LockNow> {
  const record = await readLock()
  const key = record === undefined || record === 'unfit' ? undefined : await keyAtHand(record, now)
  if (!record || record === 'unfit' || !key) {
    useLock(ownWeb, undefined)
    if (!record) return { state: 'none' }
    return record === 'unfit' ? { state: 'unfit' } : { state: 'closed', record }
  }
  takeLock(ownWeb, record, key)
  return { state: 'open', record, key }
}

/** Rows of a web are sealed with this key from now on; while the lock is being taken away only opened. */
export function takeLock(web: string, { state }: Pick<LockRecord, 'state'>, key: Uint8Array): void {
  useLock(web, rowLock(key, state !== 'unlocking'))
}

async function keyAtHand({ after }: LockRecord, now: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = await readSession('lockKey')
  if (key === undefined) return undefined
  if (!isIdle(after, (await readSession('lockUsedAt')) ?? 0, now)) return fromBase64(key)
  // The computer may have slept over the alarm.
  await putKeyAway()
  return undefined
}

/** Whether nothing was pressed for as long as the person chose. */
export const isIdle = (after: LockRecord['after'], usedAt: number, now: number): boolean =>
  after !== 'closed' && now - usedAt > Number(after) * 60_000

export async function putKeyAtHand(key: Uint8Array): Promise<void> {
  await writeSession({ lockKey: toBase64(key), lockUsedAt: Date.now() })
}

/** Locks: every page of ours hears of it. */
export const putKeyAway = (): Promise<void> => clearSession('lockKey')

/** Remembers that somebody is there. */
export const noteUse = (): Promise<void> => writeSession({ lockUsedAt: Date.now() })
