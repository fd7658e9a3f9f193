import type { Database } from '@/db/database'
import { foreseeRestore, restoreRows, type Restored, type RestoreWay } from '@/db/restore'
import type { Running } from '@/db/running'
import type { Surroundings } from '@/domain/record'
import type { Backup, BackupCounts } from '@/formats/backup'
import { lockBackup, newBackupKey } from '@/formats/backup-file'
import { sealedBackup } from '@/formats/backup-seal'
import type { BackupAnswer, BackupAsk } from '@/messages/backup'
import { readBackupFile, type FileProblem } from './read-file'
import { storedRows } from './stored-rows'

/** What a chosen file holds, and what bringing it in would do. */
export type FileRead =
  | {
      ok: true
      madeAt: string
      counts: BackupCounts
      isLocked: boolean
      foreseen: Record<RestoreWay, Restored>
    }
  | { ok: false; problem: FileProblem; detail: string }
export type FileAnswer = BackupAnswer<FileRead, Restored>

interface Served {
  /** Gives the database of a web. */
  open: (web: string, key?: Uint8Array) => Database
  surroundings: Surroundings
}

class StoppedWork extends Error {}

/**
 * Writes and reads backups for a page: in a worker, so that the page stays free, or in the page where there is none.
 * @param say takes each answer
 * @returns takes each question; one after the other, but for "stop"
 */
export function serveBackup(
  say: (answer: FileAnswer) => void,
  { open, surroundings }: Served
): (ask: BackupAsk) => void {
  let database: Database | undefined
  let read: Backup | undefined
  let stopped = false
  const running: Running = {
    onDone: (done, total = 0) => say({ say: 'progress', done, total }),
    isStopped: () => stopped
  }

  async function answer(ask: Exclude<BackupAsk, { say: 'stop' | 'open' }>): Promise<FileAnswer> {
    if (ask.say === 'key') return { say: 'key', key: await newBackupKey() }
    if (!database) throw new Error('no web is open')
    if (ask.say === 'write') {
      const rows = await storedRows(database)
      const total = Object.values(rows).reduce((sum, list) => sum + list.length, 0)
      const bytes = await sealedBackup(rows, surroundings.now(), async (done) => {
        running.onDone(done, total)
        await breath()
        if (stopped) throw new StoppedWork()
      })
      const locked = ask.lock ? await lockBackup(bytes, ask.lock) : bytes
      const type = ask.lock ? 'application/octet-stream' : 'application/json'
      return { say: 'written', file: new Blob([locked], { type }) }
    }
    if (ask.say === 'read') {
      const reading = await readBackupFile(ask.file, ask.secret)
      if (!reading.ok) return { say: 'read', read: reading }
      read = reading.backup
      const { counts, isLocked } = reading
      const merge = await foreseeRestore(database, read.rows, running)
      const replace =
        merge && (merge.asItWas ? merge : await foreseeRestore(database, read.rows, running, 'replace'))
      if (!merge || !replace) throw new StoppedWork()
      return {
        say: 'read',
        read: { ok: true, madeAt: read.madeAt, counts, isLocked, foreseen: { merge, replace } }
      }
    }
    if (!read) throw new Error('no backup was read')
    const put = await restoreRows(database, surroundings, read.rows, running, ask.way)
    return put ? { say: 'put', put } : { say: 'stopped' }
  }

  return (ask) => {
    if (ask.say === 'stop') stopped = true
    else if (ask.say === 'open') database ??= open(ask.web, ask.key)
    else {
      stopped = false
      void answer(ask).then(say, (error: unknown) =>
        say(error instanceof StoppedWork ? { say: 'stopped' } : { say: 'failed', detail: String(error) })
      )
    }
  }
}

/** Lets a "stop" be heard. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
