import { onTakenAway } from '@/db/taken-away'
import { lookAtOwnWeb, type Trouble } from './full-page'
import { showCareWeb, type PageParts } from './open-care-web'

/**
 * Opens the care web beside a page. It stays open as long as a full page, so like one it asks the witness first, and
 * hears when a newer version of us changes the database, or another page removes it.
 */
export async function openPanel(
  parts: PageParts,
  place: Element,
  tell: (trouble: Trouble) => void
): Promise<void> {
  const { opening, missing } = await lookAtOwnWeb(() => {})
  if (!opening.ok) return void showCareWeb(parts, place, opening)
  if (missing) {
    opening.database.close()
    showCareWeb(parts, place, { ok: false, problem: 'behind', detail: '' })
    return
  }
  onTakenAway(opening.database, (how) => (how === 'changed' ? tell({ kind: 'changed' }) : location.reload()))
  showCareWeb(parts, place, opening)
}
