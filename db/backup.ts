import type { AllRows } from '@/domain/rows'
import type { TableName } from '@/domain/tables'
import { stampOfDeeds } from './counts'
import type { Database } from './database'
import { keyOf } from './rows-in-slices'
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
/** So often it is begun anew because something was written meanwhile; then writers wait for it. */
const attempts = 2

type Row = Record<string, unknown>
/** Rows by table, in the order of their keys, some of them at a time. */
export type SlicesByTable = Map<TableName, Row[][]>

/**
 * All rows of one moment. Each slice is read in a transaction of its own, so nobody waits for the whole; where something
 * was written meanwhile it is begun anew, and where somebody writes without a pause it is read at once.
 * @param onRead is told how many there are so far, and throws when it is to stop
 */
export async function slicesOfOneMoment(
  database: Database,
  onRead: (rows: number) => void
): Promise<SlicesByTable> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await momentOf(database)
    const slices = await readSlices(database, onRead)
    if ((await momentOf(database)) === before) return slices
  }
  return database.transaction('r', tableNames, () => readSlices(database, onRead))
}

/**
 * The same word as long as nothing was done. What comes to a clip without a deed adds a row to one of these tables; all
 * else that is written without one is a single row.
 */
async function momentOf(database: Database): Promise<string> {
  const { history, clipTexts, pictures, files } = database
  return database.transaction('r', [history, clipTexts, pictures, files], async () => {
    const counts = await Promise.all([clipTexts, pictures, files].map((table) => table.count()))
    return `${await stampOfDeeds(database)} ${counts.join(' ')}`
  })
}

/** While one slice is taken, the next is read. */
async function readSlices(database: Database, onRead: (rows: number) => void): Promise<SlicesByTable> {
  const all: SlicesByTable = new Map()
  let read = 0
  for (const table of tableNames) {
    const slices: Row[][] = []
    all.set(table, slices)
    if (inBackup[table] !== 'backed up') continue
    const from = database.table<Row>(table)
    const size = sliceOf(table)
    let next = from.limit(size).toArray()
    for (;;) {
      const rows = await next
      const isMore = rows.length === size
      if (isMore)
        next = from
          .where(':id')
          .above(keyOf(table, rows.at(-1)))
          .limit(size)
          .toArray()
      slices.push(rows)
      onRead((read += rows.length))
      if (!isMore) break
    }
  }
  return all
}
