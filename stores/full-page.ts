import { openDatabase, ownWeb, type Database } from '@/db/database'
import {
  acceptWitness,
  keepWitness,
  looksWhole,
  missingElseNoted,
  missingRows,
  type Missing
} from '@/keeping/witness'
import type { Opening } from './open-care-web'

export type { Database, Missing }

/** What the full page finds before its first paint. A web that lost something must not look like one that is empty. */
export async function lookAtOwnWeb(): Promise<{ opening: Opening; missing?: Missing }> {
  const opening = await openDatabase(ownWeb)
  if (!opening.ok || (await looksWhole(opening.database))) return { opening }
  const missing = await missingRows(opening.database)
  return missing ? { opening, missing } : { opening }
}

/**
 * Goes on with the web as it is: counts it once it is seen, and from then on remembers each change outside of the
 * database, too.
 * @param accepted the client has been told that something is missing, and goes on with what is there
 * @param tellMissing when the counting finds what could not be seen at once
 * @param later what has time until the first room has stood for a while
 */
export async function goOn(
  opening: Opening,
  accepted: boolean,
  tellMissing: (missing: Missing) => void,
  later: (database: Database) => void
): Promise<void> {
  if (!opening.ok) return
  const { database } = opening
  if (accepted) await acceptWitness(database)
  await new Promise((resolve) => setTimeout(resolve, firstPaint))
  // Before anything is remembered anew: a loss must not overwrite what tells of it.
  const missing = await missingElseNoted(database)
  if (missing) return tellMissing(missing)
  keepWitness(database)
  setTimeout(() => later(database), afterFirstPaint)
}

/** By then the first room is seen, and nobody has done anything yet. */
const firstPaint = 600
/** Long enough that the first room stands, whatever it is. */
const afterFirstPaint = 5000
