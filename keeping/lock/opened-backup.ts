import { rowLock } from '@/db/row-lock'
import { backupText } from '@/formats/backup-text'
import { fromBase64 } from '@/formats/base64'
import type { LockedBackup } from '@/formats/locked-backup'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { unwrapKey } from './passphrase'

/*
 * Apart from locked-backup.ts: this runs in the worker that reads backups, which has none of the browser's own interfaces.
 * Imported from there it brought them along, and no backup was written or read any more.
 */

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
