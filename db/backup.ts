import type { AllRows } from '@/domain/rows'
import type { TableName } from '@/domain/tables'
import type { Database } from './database'
import { tableNames } from './schema'

/** What becomes of each table in a backup. A new table that is not named here does not compile. */
export const inBackup = {
  people: 'backed up',
  practices: 'backed up',
  partnerships: 'backed up',
  products: 'backed up',
  advice: 'backed up',
  clips: 'backed up',
  clipTexts: 'backed up',
  pictures: 'backed up',
  files: 'backed up',
  passages: 'backed up',
  notes: 'backed up',
  proposals: 'backed up',
  connections: 'backed up',
  qualities: 'backed up',
  observations: 'backed up',
  expectations: 'backed up',
  notExpected: 'backed up',
  questions: 'backed up',
  comparisons: 'backed up',
  comparisonCells: 'backed up',
  decisions: 'backed up',
  suits: 'backed up',
  visits: 'backed up',
  takings: 'backed up',
  lifeEvents: 'backed up',
  rhythms: 'backed up',
  snapshots: 'backed up',
  reviews: 'backed up',
  readingsAside: 'backed up',
  drafts: 'backed up',
  history: 'backed up',
  settings: 'backed up'
} as const satisfies Record<TableName, 'backed up' | { leftOut: string }>

/** The rows of a whole web as they stand at one moment; tables that are left out of a backup are empty. */
export async function collectRows(database: Database): Promise<AllRows> {
  return database.transaction('r', tableNames, async () => {
    const rows: Partial<Record<TableName, unknown[]>> = {}
    for (const name of tableNames)
      rows[name] = inBackup[name] === 'backed up' ? await database.table(name).toArray() : []
    return rows as AllRows
  })
}

/** Texts are large; of other rows more are read at once. */
const sliceOf = (table: TableName) => (table === 'clipTexts' ? 250 : 500)

/**
 * Hands over all rows of one moment, in the order of their keys, some at a time: in one transaction, so whoever takes
 * them can wait for nothing. While they work, the next are read.
 * @throws what `take` throws: then it is over
 */
export async function eachRow(
  database: Database,
  take: (table: TableName, rows: Record<string, unknown>[]) => void
): Promise<void> {
  await database.transaction('r', tableNames, async () => {
    for (const table of tableNames) {
      if (inBackup[table] !== 'backed up') continue
      const key = table === 'history' ? 'number' : 'id'
      const from = database.table<Record<string, unknown>>(table)
      const size = sliceOf(table)
      let next = from.limit(size).toArray()
      for (;;) {
        const rows = await next
        const last = rows.at(-1)?.[key]
        const isMore = rows.length === size
        if (isMore) next = from.where(':id').above(last).limit(size).toArray()
        take(table, rows)
        if (!isMore) break
      }
    }
  })
}
