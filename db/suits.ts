import type { Surroundings } from '@/domain/record'
import { suitsId, type Suits, type SuitsField } from '@/domain/suits'
import type { Pen } from '@/domain/typed'
import { act } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import './later-rows'

export const whatSuits = (database: Database): Promise<Suits | undefined> => database.suits.get(suitsId)

/** Writes one line of what suits the client; an empty one goes. */
export async function writeSuits(
  database: Database,
  surroundings: Surroundings,
  field: SuitsField,
  text: string,
  pen?: Pen
): Promise<void> {
  const deed = { action: 'suits', subject: '', joins: `suits ${field} ${pen?.id ?? ''}` } as const
  await act(database, surroundings, deed, async (writer) => {
    const kept = await database.suits.get(suitsId)
    const value = text.trim() === '' ? undefined : text
    if (pen) await offerCovered(writer, { aboutId: suitsId, field, stored: kept?.[field], value: text }, pen)
    const base = { id: suitsId, createdAt: writer.now, changedAt: writer.now }
    if (kept) await writer.set('suits', suitsId, { [field]: value })
    else if (value !== undefined) await writer.add('suits', { ...base, [field]: value })
  })
}
