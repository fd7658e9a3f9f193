import { onScopeDispose } from 'vue'
import type { Restored, RestoreWay } from '@/db/restore'
import type { BackupLock, BackupSecret } from '@/domain/backup-lock'
import { backupLine, type BackupEnd } from '@/keeping/backup-line'
import type { FileRead } from '@/keeping/serve-backup'
import { acceptWitness } from '@/keeping/witness-notes'
import { useCareWeb } from './care-web'
import { useCopyFirst } from './copy-first'
import { useLongWork } from './long-work'

export type { FileProblem } from '@/keeping/read-file'
export type { FileRead } from '@/keeping/serve-backup'
export type { Restored, RestoreWay }
export type WhatIsRead = Extract<FileRead, { ok: true }>

/** Writing the whole web as a file, and reading and bringing in such a file; all of it beside the page. */
export function useBackup() {
  const { database, surroundings } = useCareWeb()
  const { progress, isBusy, stop, run } = useLongWork()
  const line = backupLine(database)
  // What is being written is written to its end; else the worker, and what it has read, goes with the room.
  onScopeDispose(() => !isBusy.value && line.close())
  const copyFirst = useCopyFirst()
  const stopped: BackupEnd = { say: 'stopped' }
  const ask = (question: Parameters<typeof line.ask>[0]) =>
    run(0, stopped, (running) => line.ask(question, running))

  return {
    now: () => surroundings.now(),
    /** Undefined when it was stopped. @throws when it could not be written */
    write: async (lock?: BackupLock): Promise<Blob | undefined> => {
      const end = await ask({ say: 'write', lock })
      if (end.say === 'written') return end.file
      if (end.say === 'stopped') return undefined
      throw new Error('not written')
    },
    /** Undefined when it was stopped. @throws when the file could not be read */
    read: async (file: Blob, secret?: BackupSecret): Promise<FileRead | undefined> => {
      const end = await ask({ say: 'read', file, secret })
      if (end.say === 'read') return end.read
      if (end.say === 'silent') return { ok: false, problem: 'too-long', detail: '' }
      if (end.say === 'stopped') return undefined
      throw new Error('not read')
    },
    copyFirst,
    /**
     * Brings in what was read last. Undefined when it was stopped, or nobody wanted it without a copy; else why it could
     * not be written. In each case nothing of it came.
     */
    putIn: async (way: RestoreWay): Promise<Restored | 'no-room' | 'not-written' | undefined> => {
      const isCopied = await run(0, false, async (running) => {
        const goesOn = await copyFirst.copied(database, way === 'merge' ? 'merge' : 'restore')
        return goesOn && !running.isStopped()
      })
      if (!isCopied) return undefined
      const end = await ask({ say: 'put', way })
      if (end.say === 'stopped') return undefined
      if (end.say !== 'put') return end.say === 'failed' && end.noRoom ? 'no-room' : 'not-written'
      // What could be brought back has been: the witness takes the web as it is now.
      await acceptWitness(database)
      return end.put
    },
    progress,
    isBusy,
    stop: () => {
      stop()
      line.stop()
    }
  }
}
