import { shallowRef } from 'vue'
import { browserSurroundings } from '@/browser/surroundings'
import { backupFileName } from '@/domain/backup-plan'
import { backUpLocked, mayBackUpLocked } from '@/keeping/lock/backup-while-locked'
import { useLongWork } from './long-work'

/** A backup of a web that stays locked, where there is a key to lock the file with. */
export function useLockedBackup() {
  const isOffered = shallowRef(false)
  void mayBackUpLocked().then((may) => (isOffered.value = may))
  const { progress, isBusy, wasStopped, stop, run } = useLongWork()
  return {
    isOffered,
    progress,
    isBusy,
    wasStopped,
    stop,
    /** @returns undefined when it could not be made, or was stopped */
    make: async (): Promise<{ name: string; file: Blob } | undefined> => {
      const now = browserSurroundings.now()
      const file = await run(0, undefined, (running) => backUpLocked(now, running))
      return file && { name: backupFileName(now, true), file }
    }
  }
}
