import * as v from 'valibot'
import { sayToWorker } from '@/browser/own-messages'
import { browserSurroundings } from '@/browser/surroundings'
import type { Database } from '@/db/database'
import { acceptWitness, keepWitness, missingElseNoted, type Missing } from '@/keeping/witness-notes'
import { missingSchema, type SafetyAsk } from '@/messages/safety'

/**
 * What the full page does for safety once its first room is seen: it counts, remembers each change outside of the
 * database, has the worker read every row, and lets go what was removed long ago.
 * @param accepted the client has been told that something is missing, and goes on with what is there
 */
export async function goOnWith(
  database: Database,
  accepted: boolean,
  tellMissing: (missing: Missing) => void
): Promise<void> {
  if (accepted) await acceptWitness(database)
  // Before anything is remembered anew: a loss must not overwrite what tells of it.
  const missing = await missingElseNoted(database)
  if (missing) return tellMissing(missing)
  const stop = keepWitness(database, undefined, () => void ask({ say: 'changed' }))
  void ask({ say: 'changed' })
  setTimeout(() => {
    void lookedThrough(database).then((found) => {
      if (!found) return letOldThingsGo(database)
      stop()
      tellMissing(found)
    })
  }, afterFirstPaint)
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

/** What was removed 30 days ago goes for good. It is nobody's trouble if that can't be done just now. */
async function letOldThingsGo(database: Database): Promise<void> {
  const { clearHistory, letOldGo } = await import('@/db/let-go')
  const copyFirst = async () =>
    (await import('@/keeping/safety-copies/take')).takeSafetyCopy(database, 'removal')
  await clearHistory(database)
    .then(() => letOldGo(database, browserSurroundings, copyFirst))
    .catch(() => undefined)
}
