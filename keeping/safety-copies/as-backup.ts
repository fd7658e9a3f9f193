import type { SafetyCopy } from '@/domain/safety-copy'
import { ownWeb } from '@/db/database'
import { unwatched, type Running } from '@/db/running'
import { backupText } from '@/formats/backup-text'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { readSafetyCopy } from './put-back'

/**
 * A safety copy as the text of a backup file: the way out where the browser can't be written to any more.
 * @returns undefined when the copy is damaged, or it was stopped
 */
export async function copyAsBackup(
  copy: SafetyCopy,
  running: Running = unwatched
): Promise<string | undefined> {
  const read = await readSafetyCopy(copy, ownWeb, running)
  if (!read.ok) return undefined
  const pictures = await storePictures(read.rows.pictures)
  const files = await storeFiles(read.rows.files)
  if (running.isStopped()) return undefined
  return backupText({ ...read.rows, pictures: pictures.stored, files: files.stored }, copy.at)
}
