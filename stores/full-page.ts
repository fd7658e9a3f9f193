import { browserSurroundings } from '@/browser/surroundings'
import { openDatabase, ownWeb, type Database } from '@/db/database'
import { acceptWitness, keepWitness, missingRows, type Missing } from '@/keeping/witness'
import type { Opening } from './open-care-web'

export type { Missing }

/** What the full page finds before its first paint. A web that lost something must not look like one that is empty. */
export async function lookAtOwnWeb(): Promise<{ opening: Opening; missing?: Missing }> {
  const opening = await openDatabase(ownWeb)
  const missing = opening.ok ? await missingRows(opening.database) : undefined
  return missing ? { opening, missing } : { opening }
}

/** Goes on with the web as it is; from here on each change is remembered outside of the database, too. */
export async function goOn(opening: Opening, accepted: boolean): Promise<void> {
  if (!opening.ok) return
  if (accepted) await acceptWitness(opening.database)
  keepWitness(opening.database)
  setTimeout(() => void letOldThingsGo(opening.database), afterFirstPaint)
}

/** Long enough that the first room stands, whatever it is. */
const afterFirstPaint = 5000

/** What was removed 30 days ago goes for good. It is nobody's trouble if that can't be done just now. */
async function letOldThingsGo(database: Database): Promise<void> {
  const { clearHistory, letOldGo } = await import('@/db/let-go')
  await clearHistory(database)
    .then(() => letOldGo(database, browserSurroundings))
    .catch(() => undefined)
}
