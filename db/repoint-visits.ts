import type { Writer } from './act'
import './later-rows'

/** The same as db/repoint.ts for visits, for how often someone is seen, and for what the client takes. */
export async function repointVisits({ database, set }: Writer, fromId: string, toId: string): Promise<void> {
  for (const { id, personIds } of await database.visits.where('personIds').equals(fromId).toArray())
    await set('visits', id, {
      personIds: [...new Set(personIds.map((one) => (one === fromId ? toId : one)))]
    })
  for (const { id } of await database.visits.filter(({ companionId }) => companionId === fromId).toArray())
    await set('visits', id, { companionId: toId })
  for (const { id } of await database.rhythms.where('personId').equals(fromId).toArray())
    await set('rhythms', id, { personId: toId })
  for (const { id } of await database.takings.where('productId').equals(fromId).toArray())
    await set('takings', id, { productId: toId })
  for (const { id } of await database.takings
    .filter(({ suggestedById }) => suggestedById === fromId)
    .toArray())
    await set('takings', id, { suggestedById: toId })
}
