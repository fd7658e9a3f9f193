import type { Rhythm } from '@/domain/rhythm'
import type { Surroundings } from '@/domain/record'
import { act } from './act'
import type { Database } from './database'
import './later-rows'
import { nameOfId } from './subjects'

/** Says how often someone is seen from now on, that it rests, or that it is picked up again. Nothing earlier goes. */
export async function sayRhythm(
  database: Database,
  surroundings: Surroundings,
  personId: string,
  said: Pick<Rhythm, 'kind' | 'on'> & Partial<Pick<Rhythm, 'count' | 'unit' | 'lighter' | 'note'>>
): Promise<void> {
  const subject = await nameOfId(database, personId)
  await act(database, surroundings, { action: 'rhythm', subject }, async (writer) => {
    const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now }
    await writer.add('rhythms', { ...base, personId, ...said })
  })
}
