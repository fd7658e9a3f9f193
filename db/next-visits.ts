import type { Visit } from '@/domain/visit'
import { isBehind, momentOf } from '@/domain/visit-time'
import type { Database } from './database'

/** The next visit with someone, as far as its day is known. */
export type NextVisit = Pick<Visit, 'id' | 'time'> & { on: string }

/**
 * The next visit with each person or practice who has one.
 * @param today the day where the client is
 */
export async function nextVisits(database: Database, today: string): Promise<Map<string, NextVisit>> {
  const coming = (await database.visits.toArray())
    .filter((visit) => visit.removedAt === undefined && visit.on !== undefined && !isBehind(visit, today))
    .toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)) || a.createdAt.localeCompare(b.createdAt))
  const next = new Map<string, NextVisit>()
  for (const { id, on, time, personIds } of coming)
    for (const personId of personIds)
      if (on !== undefined && !next.has(personId)) next.set(personId, { id, on, ...(time && { time }) })
  return next
}
