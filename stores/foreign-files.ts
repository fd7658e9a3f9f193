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
  // Whoever reads such a file is done in one go, or never.
  const end = () => line.stop(0)

  return {
    progress,
    isBusy,
    stop: () => {
      stop()
      end()
    },
    read: async (file: File): Promise<ForeignFile | NotRead> => {
      if (file.size > largestForeignFile) return { kind: 'too-large' }
      return run<ForeignFile | NotRead>(0, { kind: 'stopped' }, async (running) => {
        let isLate = false
        const timer = setTimeout(() => {
          isLate = true
          end()
        }, longestReading)
        const read = await line.ask({ say: 'foreign', file }, running)
        clearTimeout(timer)
        if (isLate) return { kind: 'too-long' }
        // Also where it was read to its end in that very moment.
        if (running.isStopped() || read.say === 'stopped') return { kind: 'stopped' }
        return read.say === 'foreign' ? read.read : { kind: 'unknown' }
      })
    }
  }
}
