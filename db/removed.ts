import { titleOf } from '@/domain/page-reading'
import { goneBefore, removableTables, type RemovableTable } from '@/domain/removal'
import { kindOf, nameOf, type Subject, type SubjectKind } from '@/domain/subject'
import type { Database } from './database'
import type { Rows } from './schema'

/** Something that was removed and waits. */
export interface RemovedThing {
  table: RemovableTable
  id: string
  kind:
    | SubjectKind
    | 'clip'
    | 'passage'
    | 'note'
    | 'observation'
    | 'expectation'
    | 'comparison'
    | 'visit'
    | 'taking'
    | 'life-event'
    | 'snapshot'
  /** Its name, title or words. */
  name: string
  removedAt: string
  pictureId?: string
}

/** What was removed within 30 days, the newest first. What became another record was not removed by anybody. */
export async function recentlyRemoved(database: Database, now: string): Promise<RemovedThing[]> {
  const since = goneBefore(now)
  const things = await Promise.all(
    removableTables.map(async (table) =>
      (await removedRows(database, table)).flatMap((row) => shown(table, row))
    )
  )
  return things
    .flat()
    .filter(({ removedAt }) => removedAt >= since)
    .toSorted((a, b) => b.removedAt.localeCompare(a.removedAt) || a.name.localeCompare(b.name))
}

/** Everything in a table that is marked as removed. */
export async function removedRows<T extends RemovableTable>(
  database: Database,
  table: T
): Promise<Rows[T][]> {
  return database.table(table).where('removedAt').above('').toArray()
}

function shown<T extends RemovableTable>(table: T, row: Rows[T]): RemovedThing[] {
  const { id, removedAt } = row
  if (removedAt === undefined || ('becameId' in row && row.becameId !== undefined)) return []
  const said = sayWhat({ table, row } as { [Name in RemovableTable]: { table: Name; row: Rows[Name] } }[T])
  if (!said) return []
  const picture = 'pictureId' in row && row.pictureId !== undefined ? { pictureId: row.pictureId } : {}
  return [{ table, id, removedAt, ...said, ...picture }]
}

/** @returns undefined for what was never more than a step: a sentence that was left out, a note without words */
function sayWhat(
  one: { [Name in RemovableTable]: { table: Name; row: Rows[Name] } }[RemovableTable]
): Pick<RemovedThing, 'kind' | 'name'> | undefined {
  if (one.table === 'clips') return { kind: 'clip', name: titleOf(one.row.reading) }
  if (one.table === 'passages')
    return one.row.state === 'kept' ? { kind: 'passage', name: one.row.exact } : undefined
  if (one.table === 'notes')
    return one.row.text.trim() === '' ? undefined : { kind: 'note', name: one.row.text }
  if (one.table === 'observations')
    return one.row.sentence.trim() === '' ? undefined : { kind: 'observation', name: one.row.sentence }
  if (one.table === 'expectations')
    return one.row.what.trim() === '' ? undefined : { kind: 'expectation', name: one.row.what }
  if (one.table === 'takings')
    return one.row.name.trim() === '' ? undefined : { kind: 'taking', name: one.row.name }
  if (one.table === 'lifeEvents')
    return one.row.name.trim() === '' ? undefined : { kind: 'life-event', name: one.row.name }
  if (one.table === 'visits') return { kind: 'visit', name: one.row.heard ?? one.row.on ?? '' }
  if (one.table === 'snapshots') return { kind: 'snapshot', name: one.row.name }
  if (one.table === 'comparisons') return { kind: 'comparison', name: one.row.name }
  const subject = { table: one.table, record: one.row } as Subject
  return { kind: kindOf(subject), name: nameOf(subject) }
}
