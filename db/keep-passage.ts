import type { PageReading, SelectionReading } from '@/domain/page-reading'
import type { Surroundings } from '@/domain/record'
import type { Database } from './database'
import { keepPage } from './keep'
import { keepSelection } from './passages'
import { tableNames } from './schema'

/**
 * Keeps a page and a selected passage of it in one transaction.
 * @param ids both made before the write: trying again keeps nothing twice
 * @returns the passage, and the clip that it hangs on; earlier ones of today when page and selection are the same
 */
export async function keepPassageOfPage(
  database: Database,
  surroundings: Surroundings,
  ids: { clipId: string; passageId: string },
  reading: PageReading,
  selection: SelectionReading
): Promise<{ clipId: string; passageId: string }> {
  return database.transaction('rw', tableNames, async () => {
    const { clipId, subjectId } = await keepPage(database, surroundings, ids.clipId, reading)
    const person = subjectId === undefined ? undefined : await database.people.get(subjectId)
    const passageId = await keepSelection(
      database,
      surroundings,
      ids.passageId,
      selection,
      clipId,
      person?.id
    )
    return { clipId, passageId }
  })
}
