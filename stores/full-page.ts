import { openDatabase, ownWeb } from '@/db/database'
import { looksWhole, type Missing } from '@/keeping/witness'
import type { Opening } from './open-care-web'

export type { Missing }

/** What the full page finds before its first paint. A web that lost something must not look like one that is empty. */
export async function lookAtOwnWeb(): Promise<{ opening: Opening; missing?: Missing }> {
  const opening = await openDatabase(ownWeb)
  if (!opening.ok || (await looksWhole(opening.database))) return { opening }
  const { missingRows } = await import('@/keeping/witness-notes')
  const missing = await missingRows(opening.database)
  return missing ? { opening, missing } : { opening }
}

/**
 * Goes on with the web as it is, once it is seen (stores/after-first-paint.ts).
 * @param accepted the client has been told that something is missing, and goes on with what is there
 * @param tellMissing when counting or reading finds what could not be seen at once
 */
export async function goOn(
  opening: Opening,
  accepted: boolean,
  tellMissing: (missing: Missing) => void
): Promise<void> {
  if (!opening.ok) return
  await new Promise((resolve) => setTimeout(resolve, firstPaint))
  const { goOnWith } = await import('./after-first-paint')
  await goOnWith(opening.database, accepted, tellMissing)
}

/** By then the first room is seen, and nobody has done anything yet. */
const firstPaint = 600
