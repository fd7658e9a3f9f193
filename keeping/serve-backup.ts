import type { Database } from '@/db/database'
import { foreseeRestore, restoreRows, type Restored, type RestoreWay } from '@/db/restore'
import type { Running } from '@/db/running'
import { whyNotWritten } from '@/db/why-not-written'
import type { Surroundings } from '@/domain/record'
import type { Backup, BackupCounts } from '@/formats/backup'
import { lockBackup, newBackupKey } from '@/formats/backup-file'
import { sealedChunks } from '@/formats/backup-seal'
import type { BackupLock } from '@/domain/backup-lock'
import { readForeignFile, type ForeignFile } from '@/formats/foreign-file'
import type { BackupAnswer, BackupAsk } from '@/messages/backup'
import { largestContent, readBackupFile, type FileProblem } from './read-file'
import { webContent } from './web-content'

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
export type FileAnswer = BackupAnswer<FileRead, Restored, ForeignFile>

interface Served {
  /** Gives the database of a web. */
  open: (web: string, key?: Uint8Array) => Database
  surroundings: Surroundings
}

class StoppedWork extends Error {}

/** So long is worked between two words to the page, and between two looks at what it says, in milliseconds. */
const often = 100

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
  let [saidAt, restedAt] = [0, 0]
  const running: Running = {
    onDone: (done, total = 0) => {
      if (done !== total && performance.now() - saidAt < often) return
      saidAt = performance.now()
      say({ say: 'progress', done, total })
    },
    isStopped: () => stopped
  }

  /** Lets a "stop" be heard. */
  async function goOn() {
    if (performance.now() - restedAt > often) {
      await breath()
      restedAt = performance.now()
    }
    if (stopped) throw new StoppedWork()
  }

  async function write(from: Database, lock: BackupLock | undefined): Promise<Blob> {
    let total = 0
    const tables = await webContent(from, (rows) => {
      if (stopped) throw new StoppedWork()
      if (total > 0) running.onDone(rows, total)
    })
    total = tables.reduce((sum, { count }) => sum + count, 0)
    async function* watched() {
      let gone = 0
      for await (const chunk of sealedChunks(tables, surroundings.now())) {
        yield chunk
        if ((gone += chunk.length) > largestContent) throw new Error('more than could be read again')
        await goOn()
      }
    }
    if (lock) return lockBackup(watched(), lock)
    const parts: Uint8Array<ArrayBuffer>[] = []
    for await (const chunk of watched()) parts.push(chunk)
    return new Blob(parts, { type: 'application/json' })
  }

  async function answer(ask: Exclude<BackupAsk, { say: 'stop' | 'open' }>): Promise<FileAnswer> {
    if (ask.say === 'key') return { say: 'key', key: await newBackupKey() }
    if (ask.say === 'foreign') return { say: 'foreign', read: readForeignFile(await ask.file.text()) }
    if (!database) throw new Error('no web is open')
    if (ask.say === 'write') return { say: 'written', file: await write(database, ask.lock) }
    if (ask.say === 'read') {
      const reading = await readBackupFile(ask.file, ask.secret, goOn, running.onDone)
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
        say(error instanceof StoppedWork ? { say: 'stopped' } : failed(error))
      )
    }
  }
}

const failed = (error: unknown): FileAnswer => ({
  say: 'failed',
  detail: String(error),
  ...(whyNotWritten(error) === 'room' && { noRoom: true })
})

const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
