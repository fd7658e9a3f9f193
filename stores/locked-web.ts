import { onKeyPutAway, onLocal } from '@/browser/lock-storage'
import type { Opening } from '@/db/database'
import { lockNow, noteUse } from '@/keeping/lock/at-hand'
import { lockPlace } from '@/keeping/lock/place'
import { writerLock } from '@/keeping/lock/writers'
import { typedIsKept } from './typing'

/** While this page itself puts a lock on or takes it off, the others load anew and this one goes on. */
const turning = { now: false }
export const isTurning = (now: boolean): void => void (turning.now = now)

/**
 * What a page shows of a web that has a lock: the web where the key is at hand, else that it is locked. From then on the
 * page follows the lock.
 */
export async function openLocked(opening: Opening): Promise<Opening> {
  const now = await lockNow()
  if (now.state === 'none') return opening
  if (now.state === 'open' && opening.ok) {
    if (now.record.state !== 'unlocking') void writerLock()
    followLock()
    return opening
  }
  if (!opening.ok && now.state === 'open') return opening
  if (opening.ok) opening.database.close()
  onLocal(lockPlace, () => !turning.now && location.reload())
  return { ok: false, problem: 'locked', detail: now.state }
}

/** Follows the lock in an open page: it loads anew when the web is locked, or a lock is put on or taken off. */
export function followLock(): void {
  onKeyPutAway(() => void leave())
  followChange()
  let notedAt = 0
  const note = () => {
    if (Date.now() - notedAt < restBetweenNotes) return
    notedAt = Date.now()
    void noteUse()
  }
  for (const event of ['pointerdown', 'pointermove', 'keydown', 'wheel'])
    addEventListener(event, note, { capture: true, passive: true })
}

/** The same in a page whose web had no lock when it was opened: it must not go on writing plain rows. */
export function followChange(): void {
  onLocal(lockPlace, (before, now) => {
    if (isSealing(before) !== isSealing(now)) void leave()
  })
}

const isSealing = (record: unknown) => {
  const state = (record as { state?: unknown } | undefined)?.state
  return state === 'locking' || state === 'locked'
}

/** Nobody who presses all the time is written down more often than this, in milliseconds. */
const restBetweenNotes = 15_000
/** What was typed is written before the page goes; it is waited for so long, in milliseconds. */
const patience = 3000

/** Nothing of the web is seen any more; what was typed is kept first. */
async function leave(): Promise<void> {
  if (turning.now) return
  document.body.hidden = true
  document.title = ' '
  await Promise.race([typedIsKept(), new Promise((resolve) => setTimeout(resolve, patience))])
  location.reload()
}
