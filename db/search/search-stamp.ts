import { groupOf, lineTables, type LineTable } from '@/domain/found-line'
import { isActedTable } from '@/domain/tables'
import type { Database } from '../database'

/**
 * Where a web stood when its lines were kept. Counts up with the way lines are made, so that lines of an older way are
 * made anew.
 */
export interface SearchStamp {
  way: 3
  /** The number of the last deed. */
  number: number
  /** One number out of those of all deeds before it that stand: an undo in between gives another. */
  before: number
  rows: Record<LineTable, number>
}

export async function stampOf(database: Database, upTo?: number): Promise<SearchStamp> {
  const tables = [database.history, ...lineTables.map((table) => database.table(table))]
  return database.transaction('r', tables, async () => {
    const last: unknown = upTo ?? (await database.history.orderBy('number').lastKey())
    const number = typeof last === 'number' ? last : 0
    const standing = await database.history.where('state').equals('done').primaryKeys()
    let before = 0
    // The digest of a list of numbers: order and number of them count.
    for (const one of standing) if (one < number) before = (Math.imul(before, 31) + one) | 0
    const rows: Partial<Record<LineTable, number>> = {}
    for (const table of lineTables) rows[table] = await database.table(table).count()
    return { way: 3, number, before, rows: rows as Record<LineTable, number> }
  })
}

/**
 * The rows that deeds have touched since a stamp. Its own last deed counts, too: typing goes on in it.
 * @returns undefined when something before it was undone or done again, so that all lines must be made anew
 */
export async function touchedSince(
  database: Database,
  stamp: SearchStamp
): Promise<Map<LineTable, Set<string>> | undefined> {
  const now = await stampOf(database, stamp.number)
  if (stamp.way !== now.way || stamp.before !== now.before) return undefined
  const touched = new Map<LineTable, Set<string>>()
  const deeds = await database.history.where('number').aboveOrEqual(stamp.number).toArray()
  for (const { steps } of deeds)
    for (const { table, id } of steps) {
      if (!isActedTable(table) || !isLineTable(table)) continue
      touched.set(table, (touched.get(table) ?? new Set()).add(id))
    }
  return touched
}

const isLineTable = (table: string): table is LineTable => Object.hasOwn(groupOf, table)

export const rowsIn = (stamp: SearchStamp) => Object.values(stamp.rows).reduce((sum, one) => sum + one, 0)
