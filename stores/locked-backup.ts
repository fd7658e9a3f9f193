import { shallowRef } from 'vue'
import { browserSurroundings } from '@/browser/surroundings'
import { backupFileName } from '@/domain/backup-plan'
import { backUpLocked, mayBackUpLocked } from '@/keeping/lock/backup-while-locked'

/** A backup of a web that stays locked, where there is a key to lock the file with. */
export function useLockedBackup() {
  const isOffered = shallowRef(false)
  void mayBackUpLocked().then((may) => (isOffered.value = may))
  return {
    isOffered,
    make: async (): Promise<{ name: string; file: Blob } | undefined> => {
      const now = browserSurroundings.now()
      const file = await backUpLocked(now)
      return file && { name: backupFileName(now, true), file }
    }
  }
}
