import { ownWeb } from '@/db/database'
import { rescueRows } from '@/db/rescue'
import { rowLock } from '@/db/row-lock'
import { lockBackup } from '@/formats/backup-file'
import { backupText } from '@/formats/backup-text'
import { fromBase64 } from '@/formats/base64'
import { lockedBackupText, type LockedBackup } from '@/formats/locked-backup'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { readKey } from '@/keeping/backup-plan'
import { copiedRow } from '@/keeping/safety-copies/copied-rows'
import { unwrapKey } from './passphrase'
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

/**
 * Opens the rows of such a backup. @returns it as the text of a plain backup; "wrong" when the passphrase is another one,
 * "altered" when a row does not open
 */
export async function openedBackup(
  { lock, rows, madeAt, schema }: LockedBackup,
  passphrase: string
): Promise<{ ok: true; text: string } | { ok: false; problem: 'wrong-lock-passphrase' | 'altered' }> {
  const key = await unwrapKey(lock, passphrase)
  if (!key) return { ok: false, problem: 'wrong-lock-passphrase' }
  const { open } = rowLock(key)
  try {
    const opened = Object.fromEntries(
      Object.entries(rows).map(([table, list]) => [
        table,
        list.map((row) => open(table, { ...row, sealed: fromBase64(String(row.sealed)) }))
      ])
    )
    const pictures = await storePictures(opened.pictures ?? [])
    const files = await storeFiles(opened.files ?? [])
    const text = backupText({ ...opened, pictures: pictures.stored, files: files.stored }, madeAt, schema)
    return { ok: true, text }
  } catch {
    return { ok: false, problem: 'altered' }
  }
}
