import { removeLocal } from '@/browser/forget'
import type { Database } from '@/db/database'
import { rewriteRows } from '@/db/rewrite-rows'
import { useLock } from '@/db/row-gate'
import { byteLock } from '@/db/row-lock'
import type { Running } from '@/db/running'
import { dropSearchDatabase } from '@/db/search/search-database'
import { newRounds, type LockAfter, type LockRecord } from '@/domain/lock'
import { newBackupKey } from '@/formats/backup-file'
import { toBase64 } from '@/formats/base64'
import { readKey, writeKey } from '@/keeping/backup-plan'
import { isLockedNow } from '@/keeping/safety-copies/copied-rows'
import { letCopiesGo, listSafetyCopies } from '@/keeping/safety-copies/list'
import { letOtherBlobsGo } from '@/keeping/safety-copies/stored-blobs'
import { takeSafetyCopy } from '@/keeping/safety-copies/take'
import { placeOfSums } from '@/keeping/witness-notes'
import { putKeyAtHand, putKeyAway, takeLock } from './at-hand'
import { unwrapKey, wrapKey } from './passphrase'
import { clipsKey, readLock, removeLock, writeLock } from './record'
import { noWriters } from './writers'

/*
 * A lock is put on and taken off row by row, while the web is in use. Its record is written first and removed last, so
 * whenever this is cut off, the record says what was under way, every row can be read with the key, and it goes on.
 */

/**
 * How it ended. "stopped": all is again as it was before. "others": another page of ours did not let go, and the lock is
 * not yet off. "no-copy": every row is as it should be, but no safety copy could be taken, so those from before stay and
 * the lock is not yet wholly on or off.
 */
export type Turned = 'done' | 'stopped' | 'others' | 'no-copy'

/** Puts a lock on the web. Pages that were open before must load anew: they would write plain rows. */
export async function lockWeb(
  database: Database,
  passphrase: string,
  after: LockAfter,
  running: Running,
  rounds: number = newRounds
): Promise<Turned> {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const { identity, recipient } = await newBackupKey()
  const sealed = byteLock(key, 'keys').seal(new TextEncoder().encode(identity), clipsKey)
  const record: LockRecord = {
    version: 1,
    state: 'locking',
    ...(await wrapKey(key, passphrase, rounds)),
    recipient,
    identity: toBase64(sealed),
    after
  }
  // The key is at hand before the record says that it is needed.
  await putKeyAtHand(key)
  await writeLock(record)
  return goOnTurning(database, record, key, running)
}

/** Takes the lock off: everything is readable again for whoever can use this browser. */
export async function unlockWeb(
  database: Database,
  record: LockRecord,
  key: Uint8Array,
  running: Running
): Promise<Turned> {
  const next: LockRecord = { ...record, state: 'unlocking' }
  await writeLock(next)
  return goOnTurning(database, next, key, running)
}

/** Goes on with what was begun, also after the browser was closed in the middle of it. */
export async function goOnTurning(
  database: Database,
  record: LockRecord,
  key: Uint8Array,
  running: Running
): Promise<Turned> {
  takeLock(database.name, record, key)
  const isWhole = await rewriteRows(database, running)
  if (!isWhole) {
    const back: LockRecord = { ...record, state: record.state === 'locking' ? 'unlocking' : 'locking' }
    await writeLock(back)
    await goOnTurning(database, back, key, { ...running, isStopped: () => false })
    return 'stopped'
  }
  if (!(await besides(database))) return 'no-copy'
  if (record.state === 'unlocking') {
    // A row that another page sealed meanwhile could be opened by nobody once the key is gone.
    if (!(await noWriters())) return 'others'
    await rewriteRows(database, { onDone: () => {}, isStopped: () => false })
    await removeLock()
    await putKeyAway()
    useLock(database.name, undefined)
    return 'done'
  }
  // What search has worked out and the sums of the rows stand in plain words beside the web.
  await dropSearchDatabase(database.name)
  await removeLocal(placeOfSums(database))
  await writeLock({ ...record, state: 'locked' })
  return 'done'
}

/**
 * What stands beside the database as the rows now do: the key of backups, and safety copies. A fresh copy is taken, and the
 * earlier ones go: plain ones would say everything without a passphrase, and sealed ones nothing once the key is gone.
 * @returns false when no copy could be taken and read back: then the earlier ones are all there is, and they stay
 */
async function besides(database: Database): Promise<boolean> {
  const key = await readKey()
  if (key) await writeKey(key)
  const earlier = await listSafetyCopies()
  const taken = await takeSafetyCopy(database, 'change')
  const isLocked = isLockedNow(database.name)
  const going = earlier.filter(({ locked = false }) => locked !== isLocked)
  if (going.length > 0 && !taken.ok && taken.problem !== 'nothing') return false
  await letCopiesGo(going.map(({ id }) => id))
  await letOtherBlobsGo(isLocked)
  return true
}

/** Another passphrase for the same key: no row changes. @returns false when the old passphrase is another one */
export async function changePassphrase(
  before: string,
  next: string,
  rounds: number = newRounds
): Promise<boolean> {
  const record = await readLock()
  const key = record && record !== 'unfit' ? await unwrapKey(record, before) : undefined
  if (!record || record === 'unfit' || !key) return false
  await writeLock({ ...record, ...(await wrapKey(key, next, rounds)) })
  return true
}
