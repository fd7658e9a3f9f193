import type { TableName } from '@/domain/tables'
import { breathing } from './breathing'
import type { Database } from './database'
import { tableNames } from './schema'

/** Rows of one table, some at a time. */
export interface RowSlice {
  table: TableName
  rows: unknown[]
}

/** Texts are large; of other rows as many are read at once as take a few milliseconds. */
export const sliceOf = (table: TableName) => (table === 'clipTexts' || table === 'history' ? 60 : 200)
/** Milliseconds at a stretch before whatever waits comes first. */
const stretch = 12

/**
 * All rows of a web, some at a time, each slice in a transaction of its own: nobody waits for the whole, and what is
 * written meanwhile may be half in it. Whoever needs one moment compares `stampOfDeeds` before and after.
 */
export async function* rowsInSlices(database: Database): AsyncGenerator<RowSlice> {
  const breathe = breathing(stretch)
  for (const table of tableNames) {
    let last: unknown
    for (;;) {
      const from = database.table(table)
      const reach = last === undefined ? from.toCollection() : from.where(':id').above(last)
      const rows: unknown[] = await reach.limit(sliceOf(table)).toArray()
      if (rows.length > 0) yield { table, rows }
      if (rows.length < sliceOf(table)) break
      last = keyOf(table, rows.at(-1))
      await breathe()
    }
  }
}

/** The same, of one moment: all in one transaction, in memory. Writers wait until it is read. */
export async function rowsAtOnce(database: Database): Promise<RowSlice[]> {
  return database.transaction('r', tableNames, async () => {
    const slices: RowSlice[] = []
    for (const table of tableNames)
      for (let last: unknown; ;) {
        const from = database.table(table)
        const reach = last === undefined ? from.toCollection() : from.where(':id').above(last)
        const rows: unknown[] = await reach.limit(sliceOf(table)).toArray()
        if (rows.length > 0) slices.push({ table, rows })
        if (rows.length < sliceOf(table)) break
        last = keyOf(table, rows.at(-1))
      }
    return slices
  })
}

/** What a row is found by. */
export const keyOf = (table: TableName, row: unknown): unknown =>
  (row as Record<string, unknown>)[table === 'history' ? 'number' : 'id']
