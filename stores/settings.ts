import { readSetting } from '@/db/drafts'
import { lastBackupSetting } from '@/db/last-backup'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** The day and hour of the last backup that was saved from here, live. */
export function useLastBackup() {
  const { database } = useCareWeb()
  return useLive(async () => {
    const at = await readSetting(database, lastBackupSetting)
    return typeof at === 'string' ? at : undefined
  }, undefined)
}
