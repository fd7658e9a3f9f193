import type { Database } from '@/db/database'
import { collectRows } from '@/db/backup'
import { restoreRows, type Restored } from '@/db/restore'
import type { Running } from '@/db/running'
import type { Surroundings } from '@/domain/record'
import type { Backup } from '@/formats/backup'
import { backupText } from '@/formats/backup-text'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { acceptWitness } from './witness-notes'

export { readBackup, type Backup, type BackupProblem, type BackupReading } from '@/formats/backup'
export { rescue, type Rescue } from './rescue'

/** The whole web as the text of a backup file. @param now goes into the file as the moment it was made */
export async function writeBackup(database: Database, now: string): Promise<string> {
  const rows = await collectRows(database)
  const pictures = await storePictures(rows.pictures)
  const files = await storeFiles(rows.files)
  return backupText({ ...rows, pictures: pictures.stored, files: files.stored }, now)
}

/**
 * Adds what is missing here from a backup that was read (db/restore.ts says what stays). The witness takes the web as
 * it is then: what could be brought back has been.
 * @returns undefined when it was stopped: then nothing of it came
 */
export async function restoreBackup(
  database: Database,
  surroundings: Surroundings,
  backup: Backup,
  running?: Running
): Promise<Restored | undefined> {
  const restored = await restoreRows(database, surroundings, backup.rows, running)
  if (restored) await acceptWitness(database)
  return restored
}
