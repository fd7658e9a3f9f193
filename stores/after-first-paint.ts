import * as v from 'valibot'
import type { App } from 'vue'
import { sayToWorker } from '@/browser/own-messages'
import { browserSurroundings } from '@/browser/surroundings'
import { tellWhenSomeoneTypes } from '@/browser/while-someone-types'
import type { Database } from '@/db/database'
import { onTakenAway } from '@/db/taken-away'
import { whyNotWritten } from '@/db/why-not-written'
import { acceptWitness, keepWitness, missingElseNoted, type Missing } from '@/keeping/witness-notes'
import { missingSchema, type SafetyAsk } from '@/messages/safety'
import type { Trouble } from './told-trouble'
import { isRemoving } from './removing'

/**
 * What the full page does for safety once its first room is seen: it counts, remembers each change outside of the
 * database, has the worker read every row, and lets go what was removed long ago.
 * @param accepted the client has been told that something is missing, and goes on with what is there
 */
export async function goOnWith(
  database: Database,
  accepted: boolean,
  app: App,
  tell: (trouble: Trouble) => void
): Promise<void> {
  const tellMissing = (missing: Missing) => tell({ kind: 'missing', missing })
  tellWhenSomeoneTypes()
  tellOfChanges(database, tell)
  tellOfWrites(app, tell)
  void import('./locked-web').then(({ followChange }) => followChange())
  if (await lockCameBack(database)) return location.reload()
  if (accepted) await acceptWitness(database)
  // Before anything is remembered anew: a loss must not overwrite what tells of it.
  // What can't even be counted is said by the rooms, which can't read it either: nobody was about to save anything.
  const missing = await missingElseNoted(database).catch(() => 'not-read' as const)
  if (missing === 'not-read') return
  if (missing) return tellMissing(missing)
  const stop = keepWitness(database, undefined, () => void ask({ say: 'changed' }))
  void ask({ say: 'changed' })
  setTimeout(() => {
    void lookedThrough(database).then((found) => {
      if (!found) return letOldThingsGo(database).then(() => backUp(database, tell))
      stop()
      return tellMissing(found)
    })
  }, afterFirstPaint)
}

/** A lock whose record was lost is found again where it stands a second time. */
const lockCameBack = async (database: Database) =>
  (await import('@/keeping/lock/spare')).bringLockBack(database).catch(() => false)

function tellOfChanges(database: Database, tell: (trouble: Trouble) => void): void {
  onTakenAway(database, (how) => {
    if (how === 'changed') tell({ kind: 'changed' })
    // All was removed in another page: nothing of it may stand here any longer.
    else if (!isRemoving()) location.reload()
  })
}

/** What a person did and what could not be written is said, wherever it was done; nothing of it was written by half. */
function tellOfWrites(app: App, tell: (trouble: Trouble) => void): void {
  const look = (error: unknown) => {
    const why = whyNotWritten(error)
    if (why) tell({ kind: 'not-written', why })
  }
  app.config.errorHandler = (error) => {
    reportError(error)
    look(error)
  }
  addEventListener('unhandledrejection', ({ reason }) => look(reason))
}

/** Long enough that the first room stands, whatever it is. */
const afterFirstPaint = 5000

const ask = (message: SafetyAsk) => sayToWorker(message)

/** The worker reads, so that the page is not held up; where it does not answer, the page does it in small stretches. */
async function lookedThrough(database: Database): Promise<Missing | undefined> {
  const answer = await ask({ say: 'look-through' })
  if (answer === null) return undefined
  const said = v.safeParse(missingSchema, answer)
  if (said.success) return said.output
  const { lookThrough } = await import('@/keeping/look-through')
  const look = await lookThrough(database)
  return look.whole === false ? look.missing : undefined
}

async function backUp(database: Database, tell: (trouble: Trouble) => void): Promise<void> {
  const { lookAfterBackups } = await import('./look-after-backups')
  await lookAfterBackups(database, () => tell({ kind: 'no-backup' })).catch(() => undefined)
}

/** What was removed 30 days ago goes for good. It is nobody's trouble if that can't be done just now. */
async function letOldThingsGo(database: Database): Promise<void> {
  const { clearHistory, letOldGo } = await import('@/db/let-go')
  // Nobody is there to be asked: without a copy it waits, but not for ever where there is no place for copies.
  const mayGo = async () => {
    const { whyNotCopied } = await import('@/keeping/safety-copies/take')
    return [undefined, 'no-place'].includes(await whyNotCopied(database, 'removal'))
  }
  await clearHistory(database)
    .then(() => letOldGo(database, browserSurroundings, mayGo))
    .catch(() => undefined)
}
