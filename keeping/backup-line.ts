import { startOwnWorker } from '@/browser/own-worker'
import { browserSurroundings } from '@/browser/surroundings'
import type { Database } from '@/db/database'
import { lockOf } from '@/db/row-gate'
import type { Running } from '@/db/running'
import type { BackupAsk } from '@/messages/backup'
import type { FileAnswer } from './serve-backup'

/** What one question came to. */
export type BackupEnd = Exclude<FileAnswer, { say: 'progress' }> | { say: 'silent' }

/** How long a worker may go on after "stop" before it is ended: some work does not look up. */
const patience = 1500

/**
 * Longest time without a word from a worker that reads a file, in milliseconds. A large backup takes minutes, but says how
 * far it is all the time; opening one by its passphrase takes seconds, in which nothing can be said.
 */
const longestSilence = 60_000

/** The line between a page and the worker that writes and reads backups of its web: one question at a time. */
export interface BackupLine {
  ask: (ask: Exclude<BackupAsk, { say: 'open' | 'stop' }>, running?: Running) => Promise<BackupEnd>
  /** @param wait how long the worker may go on, in milliseconds: what never looks up is ended at once */
  stop: (wait?: number) => void
  /** Ends the worker: what it had read is gone. */
  close: () => void
}

export function backupLine(database: Database, silence = longestSilence): BackupLine {
  let worker: Worker | undefined
  let tell: ((ask: BackupAsk) => void) | undefined
  let heard: ((answer: FileAnswer) => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function begin(): Promise<(ask: BackupAsk) => void> {
    worker = startOwnWorker('backup-worker.js')
    const say = (answer: FileAnswer) => heard?.(answer)
    if (worker) {
      const own = worker
      own.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => say(data))
      own.addEventListener('error', (event) => {
        event.preventDefault()
        close()
        say({ say: 'failed', detail: event.message })
      })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of ours, no window
      return (ask) => own.postMessage(ask)
    }
    const { serveBackup } = await import('./serve-backup')
    const parts = {
      open: () => database,
      surroundings: browserSurroundings
    }
    return serveBackup(say, parts)
  }

  function close() {
    clearTimeout(timer)
    worker?.terminate()
    worker = undefined
    tell = undefined
  }

  return {
    async ask(ask, running) {
      if (heard) return { say: 'failed', detail: 'one question at a time' }
      let waiting: ReturnType<typeof setTimeout> | undefined
      const end = new Promise<BackupEnd>((resolve) => {
        const over = (ended: BackupEnd) => {
          clearTimeout(timer)
          clearTimeout(waiting)
          heard = undefined
          resolve(ended)
        }
        const listen = () => {
          clearTimeout(waiting)
          if (ask.say === 'read') waiting = setTimeout(giveUp, silence)
        }
        // Whatever stands in a file, nobody waits for it for ever.
        const giveUp = () => {
          close()
          over({ say: 'silent' })
        }
        heard = (answer) => {
          if (answer.say !== 'progress') return over(answer)
          listen()
          running?.onDone(answer.done, answer.total)
        }
        listen()
      })
      if (!tell) {
        tell = await begin()
        tell({ say: 'open', web: database.name, key: lockOf(database.name)?.key })
      }
      tell(ask)
      return end
    },
    stop(wait = patience) {
      tell?.({ say: 'stop' })
      clearTimeout(timer)
      timer = setTimeout(() => {
        close()
        heard?.({ say: 'stopped' })
      }, wait)
    },
    close
  }
}
