import { isPeopleTie } from '@/domain/connection'
import type { Thread } from '@/domain/web-drawing/threads'
import type { Database } from './database'

/** The threads between people: how they are tied, and who covers for a specialist what is not expected there. */
export async function threads(database: Database): Promise<Thread[]> {
  const [connections, notExpected] = await Promise.all([
    database.connections.toArray(),
    database.notExpected.toArray()
  ])
  const tied = connections.flatMap(({ id, fromId, toId, kind, removedAt }): Thread[] =>
    removedAt === undefined && isPeopleTie(kind) ? [{ id, fromId, toId, kind }] : []
  )
  const covered = notExpected.filter((one) => one.removedAt === undefined && one.coveredById !== undefined)
  const special = await database.partnerships
    .where('partnerId')
    .anyOf(covered.map(({ personId }) => personId))
    .filter(({ specialist }) => specialist === true)
    .toArray()
  const specialists = new Set(special.map(({ partnerId }) => partnerId))
  const covers = new Map<string, Thread>()
  for (const { id, personId, coveredById = '' } of covered)
    if (specialists.has(personId))
      covers.set(`${coveredById} ${personId}`, { id, fromId: coveredById, toId: personId, kind: 'covers' })
  return [...tied, ...covers.values()]
}
