import { ownWeb } from '@/db/database'
import { looksWhole, type Missing } from '@/keeping/witness'
import { shallowRef, type App } from 'vue'
import { openWeb, type Opening } from './open-care-web'
import type { Trouble } from './told-trouble'

export type { Missing, Trouble }

/** What the full page finds before its first paint. A web that lost something must not look like one that is empty. */
export async function lookAtOwnWeb(
  tell: (trouble: Trouble) => void
): Promise<{ opening: Opening; missing?: Missing }> {
  const changing = shallowRef<{ done: number; total: number }>()
  const say = () => tell({ kind: 'slow', changing })
  let slow = setTimeout(say, patience)
  const opening = await openWeb(ownWeb, (done, total) => {
    if (!changing.value) {
      clearTimeout(slow)
      slow = setTimeout(say, patienceWithChange)
    }
    changing.value = { done, total }
  })
  clearTimeout(slow)
  if (!opening.ok || (await looksWhole(opening.database))) return { opening }
  const { missingRows } = await import('@/keeping/witness-notes')
  const missing = await missingRows(opening.database)
  return missing ? { opening, missing } : { opening }
}

/** So long opening may take before it is spoken of. */
const patience = 3000
/** Changing a web for a newer version says how far it is; it is spoken of sooner. */
const patienceWithChange = 1000

/**
 * Goes on with the web as it is, once it is seen (stores/after-first-paint.ts).
 * @param accepted the client has been told that something is missing, and goes on with what is there
 * @param tell when something is found that could not be seen at once, or comes about
 */
export async function goOn(
  opening: Opening,
  accepted: boolean,
  app: App,
  tell: (trouble: Trouble) => void
): Promise<void> {
  if (!opening.ok) return
  await new Promise((resolve) => setTimeout(resolve, firstPaint))
  const { goOnWith } = await import('./after-first-paint')
  await goOnWith(opening.database, accepted, app, tell)
}

/** By then the first room is seen, and nobody has done anything yet. */
const firstPaint = 600
