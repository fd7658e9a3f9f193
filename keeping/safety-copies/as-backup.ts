import type { SafetyCopy } from '@/domain/safety-copy'
import { backupText } from '@/formats/backup-text'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { readSafetyCopy } from './put-back'

/**
 * A safety copy as the text of a backup file: the way out where the browser can't be written to any more.
 * @returns undefined when the copy is damaged
 */
export async function copyAsBackup(copy: SafetyCopy): Promise<string | undefined> {
  const read = await readSafetyCopy(copy)
  if (!read.ok) return undefined
  const pictures = await storePictures(read.rows.pictures)
  const files = await storeFiles(read.rows.files)
  return backupText({ ...read.rows, pictures: pictures.stored, files: files.stored }, copy.at)
}
