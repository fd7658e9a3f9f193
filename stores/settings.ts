import { readSetting, writeSetting } from '@/db/drafts'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** The day and hour of the last backup that was saved from here. */
const lastBackup = 'last-backup'

export function useLastBackup() {
  const { database, surroundings } = useCareWeb()
  const { value, problem } = useLive(async () => {
    const at = await readSetting(database, lastBackup)
    return typeof at === 'string' ? at : undefined
  }, undefined)
  return { value, problem, remember: () => writeSetting(database, lastBackup, surroundings.now()) }
}
