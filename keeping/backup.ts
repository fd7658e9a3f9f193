import type { Database } from '@/db/database'
import { restoreRows, type Restored, type RestoreWay } from '@/db/restore'
import type { Running } from '@/db/running'
import type { Surroundings } from '@/domain/record'
import type { Backup } from '@/formats/backup'
import { backupText } from '@/formats/backup-text'
import { storedRows } from './stored-rows'
import { acceptWitness } from './witness-notes'

export { readBackup, type Backup, type BackupProblem, type BackupReading } from '@/formats/backup'
export { rescue, type Rescue } from './rescue'

/** The whole web as the text of a backup file. @param now goes into the file as the moment it was made */
export async function writeBackup(database: Database, now: string): Promise<string> {
  return backupText(await storedRows(database), now)
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
  running?: Running,
  way?: RestoreWay
): Promise<Restored | undefined> {
  const restored = await restoreRows(database, surroundings, backup.rows, running, way)
  if (restored) await acceptWitness(database)
  return restored
}
