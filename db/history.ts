import type { Change } from '@/domain/change'
import { nameOf, subjectTables } from '@/domain/subject'
import type { Database } from './database'
import { mentions } from './ground'

/** A part of history, the newest first, and whether there is more before it. */
export interface HistoryPart {
  changes: Change[]
  more: boolean
}

/**
 * The newest entries of history, found by their numbers: fifty thousand are as quick as fifty.
 * @param count how many at most
 * @param until only what was done before the end of this instant
 * @param aboutId only what was about this person, practice, product or piece of advice
 */
export async function historyPart(
  database: Database,
  { count, until, aboutId }: { count: number; until?: string | undefined; aboutId?: string | undefined }
): Promise<HistoryPart> {
  const isAsked = aboutId === undefined ? () => true : await isAbout(database, aboutId)
  const changes: Change[] = []
  let below = await firstNumberAfter(database, until)
  while (changes.length <= count && below > 1) {
    // By ranges of numbers and not by a cursor: one answer for a thousand entries.
    const from = Math.max(1, below - (aboutId === undefined ? count + 1 : 1000))
    const some = await database.history.where('number').between(from, below).toArray()
    changes.push(...some.toReversed().filter(isAsked))
    below = from
  }
  return { changes: changes.slice(0, count), more: changes.length > count }
}

/** The number after the last entry, or of the first that was made after an instant: both go the same way. */
async function firstNumberAfter(database: Database, instant: string | undefined): Promise<number> {
  const last = await database.history.orderBy('number').last()
  let [low, high] = [1, (last?.number ?? 0) + 1]
  if (instant === undefined) return high
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const change = await database.history.where('number').aboveOrEqual(middle).first()
    if (!change || change.at > instant) high = middle
    else low = (change.number ?? middle) + 1
  }
  return low
}

/** Whether an entry was about a record: itself, or what hangs on it. */
async function isAbout(database: Database, id: string): Promise<(change: Change) => boolean> {
  const { partnerships, notes, passages, proposals, connections, clips } = database
  const { observations, expectations, notExpected, questions, visits, rhythms } = database
  const hanging = await Promise.all([
    partnerships.where('partnerId').equals(id).primaryKeys(),
    notes.where('aboutId').equals(id).primaryKeys(),
    passages.where('personId').equals(id).primaryKeys(),
    proposals.where('aboutId').equals(id).primaryKeys(),
    connections.where('fromId').equals(id).or('toId').equals(id).primaryKeys(),
    observations.where('personId').equals(id).primaryKeys(),
    expectations.where('personId').equals(id).primaryKeys(),
    notExpected.where('personId').equals(id).primaryKeys(),
    questions.where('personId').equals(id).primaryKeys(),
    visits.where('personIds').equals(id).primaryKeys(),
    rhythms.where('personId').equals(id).primaryKeys(),
    clips.where('about').equals(id).primaryKeys()
  ])
  const ids = new Set([id, ...hanging.flat()])
  return ({ steps }) =>
    steps.some((step) => ids.has(step.id) || mentions(step.did === 'add' ? step.row : step.after, ids))
}

/** What everyone and everything is called, for finding one by name. */
export async function allNames(database: Database): Promise<{ id: string; name: string }[]> {
  const all: { id: string; name: string }[] = []
  for (const table of subjectTables)
    for (const record of await database.table(table).toArray())
      if (record.removedAt === undefined) all.push({ id: record.id, name: nameOf({ table, record }) })
  return all.filter((one) => one.name !== '').toSorted((a, b) => a.name.localeCompare(b.name))
}
