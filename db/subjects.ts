import type { EntityTable } from 'dexie'
import { nameOf, subjectTables, type Subject, type SubjectTable } from '@/domain/subject'
import type { Database } from './database'
import { lookUp } from './row-gate'
import { rowsOfAny } from './rows-of-each'

/** What an id stands for, wherever it is kept. @returns undefined when there is no such record (any more) */
export async function findSubject(database: Database, id: string): Promise<Subject | undefined> {
  const found = await Promise.all(
    subjectTables.map(async (table) => ({ table, record: await database.table(table).get(id) }))
  )
  return found.find(({ record }) => record !== undefined)
}

/** What it is called; empty where it has no name yet, or is not there. */
export async function nameOfId(database: Database, id: string): Promise<string> {
  const subject = await findSubject(database, id)
  return subject ? nameOf(subject) : ''
}

/** What an id stands for, unless the client has removed it. */
export async function findKept(database: Database, id: string): Promise<Subject | undefined> {
  const subject = await findSubject(database, id)
  return subject && subject.record.removedAt === undefined ? subject : undefined
}

/** Everything of one table that shares a matching key and was not removed. */
export async function sharingKeys(
  database: Database,
  table: SubjectTable,
  keys: string[]
): Promise<Subject[]> {
  if (keys.length === 0) return []
  const rows = database.table(table) as unknown as EntityTable<Subject['record'], 'id'>
  const records = await rowsOfAny(rows, 'keys', lookUp(database, keys))
  return records
    .filter((record) => record.removedAt === undefined)
    .map((record) => ({ table, record }) as Subject)
}
