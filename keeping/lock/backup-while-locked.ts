import { breathing } from '@/db/breathing'
import { ownWeb } from '@/db/database'
import { rescueRows } from '@/db/rescue'
import { goOn, stoppable, unwatched, type Running } from '@/db/running'
import { lockBackup } from '@/formats/backup-file'
import { lockedBackupText } from '@/formats/locked-backup'
import { readKey } from '@/keeping/backup-plan'
import { copiedRow } from '@/keeping/safety-copies/copied-rows'
import { readLock } from './record'

/** Whether there is a key of backups that was put away: without one nobody could open what is made here. */
export async function mayBackUpLocked(): Promise<boolean> {
  return (await readKey())?.sheetKept === true
}

/** Milliseconds at a stretch: the button that stops it can be pressed in between. */
const stretch = 30

/**
 * A backup of a web that stays locked.
 * @param running is told how many rows are read
 * @returns undefined where there is no key to lock it with, nothing to read, or when it was stopped
 */
export function backUpLocked(now: string, running: Running = unwatched): Promise<Blob | undefined> {
  return stoppable(running, undefined, () => lockedFile(now, running))
}

async function lockedFile(now: string, running: Running): Promise<Blob | undefined> {
  const [lock, key] = [await readLock(), await readKey()]
  if (!lock || lock === 'unfit' || lock.state !== 'locked' || key?.sheetKept !== true) return undefined
  const found = await rescueRows(ownWeb, running)
  if (!found.ok || found.unread > 0) return undefined
  const breathe = breathing(stretch)
  const rows: Record<string, object[]> = {}
  for (const [table, list] of Object.entries(found.rows)) {
    const sealed: object[] = []
    for (const row of list) {
      const copied = copiedRow(ownWeb, table, row) as object
      // What is not sealed is no word of the person's: the folder for backups means nothing elsewhere.
      if ('sealed' in copied) sealed.push(copied)
      await breathe()
      goOn(running)
    }
    rows[table] = sealed
  }
  const bytes = new TextEncoder().encode(lockedBackupText(lock, { rows, version: found.version }, now))
  const file = await lockBackup([bytes], { by: 'key', recipient: key.recipient })
  goOn(running)
  return file
}
