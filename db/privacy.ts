import { reachAfter, type WayOut } from '@/domain/privacy'
import type { Surroundings } from '@/domain/record'
import { act } from './act'
import type { Database } from './database'
import './later-rows'

/**
 * Says of sentences of a comparison which of them may go one way, observations and cells alike: one deed.
 * @param may by id; a sentence that is not named stays as it is
 */
export async function letLeave(
  database: Database,
  surroundings: Surroundings,
  subject: string,
  may: Readonly<Record<string, boolean>>,
  by: WayOut
): Promise<void> {
  await act(database, surroundings, { action: 'compare', subject }, async (writer) => {
    for (const [id, isFree] of Object.entries(may))
      for (const table of ['observations', 'comparisonCells'] as const) {
        const kept = await database.table<{ privacy?: 'may-print' | 'may-share' }>(table).get(id)
        if (kept) await writer.set(table, id, { privacy: reachAfter(kept.privacy, by, isFree) })
      }
  })
}
