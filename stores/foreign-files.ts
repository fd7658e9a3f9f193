import { onScopeDispose } from 'vue'
import { largestForeignFile, longestReading } from '@/domain/brought'
import type { ForeignFile } from '@/formats/foreign-file'
import { backupLine } from '@/keeping/backup-line'
import { useCareWeb } from './care-web'
import { useLongWork } from './long-work'

/** Why nothing came out of a file, apart from what stands in it. */
export type NotRead = { kind: 'too-large' | 'too-long' | 'stopped' | 'unknown' }

/**
 * Files of other programs are read beside the page: whatever stands in one, the page stays free, the person can stop it,
 * and after some seconds it is stopped by itself.
 */
export function useForeignFiles() {
  const { database } = useCareWeb()
  const { progress, isBusy, stop, run } = useLongWork()
  const line = backupLine(database)
  onScopeDispose(line.close)

  return {
    progress,
    isBusy,
    stop: () => {
      stop()
      line.stop()
    },
    read: async (file: File): Promise<ForeignFile | NotRead> => {
      if (file.size > largestForeignFile) return { kind: 'too-large' }
      return run<ForeignFile | NotRead>(0, { kind: 'stopped' }, async (running) => {
        let isLate = false
        const timer = setTimeout(() => {
          isLate = true
          line.stop()
        }, longestReading)
        const end = await line.ask({ say: 'foreign', file }, running)
        clearTimeout(timer)
        if (end.say === 'foreign') return end.read
        if (isLate) return { kind: 'too-long' }
        return { kind: end.say === 'stopped' ? 'stopped' : 'unknown' }
      })
    }
  }
}
