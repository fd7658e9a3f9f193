import { ownWeb } from '@/db/database'
import { rescueRows } from '@/db/rescue'
import { lockBackup } from '@/formats/backup-file'
import { lockedBackupText } from '@/formats/locked-backup'
import { readKey } from '@/keeping/backup-plan'
import { copiedRow } from '@/keeping/safety-copies/copied-rows'
import { readLock } from './record'

/** Whether there is a key of backups that was put away: without one nobody could open what is made here. */
export async function mayBackUpLocked(): Promise<boolean> {
  return (await readKey())?.sheetKept === true
}

/** A backup of a web that stays locked. @returns undefined where there is no key to lock it with, or nothing to read */
export async function backUpLocked(now: string): Promise<Blob | undefined> {
  const [lock, key] = [await readLock(), await readKey()]
  if (!lock || lock === 'unfit' || lock.state !== 'locked' || key?.sheetKept !== true) return undefined
  const found = await rescueRows(ownWeb)
  if (!found.ok || found.unread > 0) return undefined
  const rows = Object.fromEntries(
    Object.entries(found.rows).map(([table, list]) => [
      table,
      // What is not sealed is no word of the person's: the folder for backups means nothing elsewhere.
      list.map((row) => copiedRow(ownWeb, table, row)).filter((row) => 'sealed' in (row as object))
    ])
  )
  const bytes = new TextEncoder().encode(lockedBackupText(lock, { rows, version: found.version }, now))
  return lockBackup([bytes], { by: 'key', recipient: key.recipient })
}
