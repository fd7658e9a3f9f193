import { readBackup, restoreBackup, writeBackup, type Backup } from '@/keeping/backup'
import { useCareWeb } from './care-web'

export type { Backup }
export type { BackupCounts, BackupProblem } from '@/formats/backup'

/** Saving the whole web as a file, and putting such a file back in. */
export function useBackup() {
  const { database, surroundings } = useCareWeb()
  return {
    today: () => surroundings.now().slice(0, 10),
    write: () => writeBackup(database, surroundings.now()),
    read: readBackup,
    putIn: (backup: Backup) => restoreBackup(database, surroundings, backup)
  }
}
