import { readBackup, restoreBackup, writeBackup, type Backup } from '@/keeping/backup'
import { useCareWeb } from './care-web'
import { useLongWork } from './long-work'

export type { Backup }
export type { BackupCounts, BackupProblem } from '@/formats/backup'

/** Saving the whole web as a file, and putting such a file back in. */
export function useBackup() {
  const { database, surroundings } = useCareWeb()
  const { progress, isBusy, stop, run } = useLongWork()
  return {
    today: () => surroundings.now().slice(0, 10),
    write: () => writeBackup(database, surroundings.now()),
    read: readBackup,
    /** Undefined when it was stopped. */
    putIn: (backup: Backup) =>
      run(0, undefined, (running) => restoreBackup(database, surroundings, backup, running)),
    progress,
    isBusy,
    stop
  }
}
