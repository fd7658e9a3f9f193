import { lineTables, type LineTable, type SearchLine } from '@/domain/found-line'
import { LineIndex } from '@/domain/line-index'
import { lineOfRow } from '@/domain/line-of-row'
import type { Database } from '../database'
import { lockOf } from '../row-gate'
import {
  hasSearchDatabase,
  searchDatabase,
  writeLines,
  type KeptLine,
  type SearchDatabase
} from './search-database'
import { rowsIn, stampOf, touchedSince, type SearchStamp } from './search-stamp'

type Breathe = () => Promise<void>

/** Below this many rows making the lines anew is as quick as reading them back, and nothing is kept. */
const worthKeeping = 3000
/** Rows read at a time. */
const portion = 1000
/** After this many rows that changed since, the lines are kept again. */
const manyTouched = 400

/** Reads everything that search holds in memory: from what was kept of it, where that still holds. */
export async function readLines(database: Database, breathe: Breathe): Promise<LineIndex> {
  const stamp = await stampOf(database)
  // Of a locked web nothing is kept in plain words.
  if (rowsIn(stamp) < worthKeeping || lockOf(database.name)) return makeLines(database, breathe)
  const kept = searchDatabase(database.name)
  try {
    const index = await keptLines(database, kept, breathe)
    if (index) return index
    const made = await makeLines(database, breathe)
    await keepLines(kept, stamp, made, breathe)
    return made
  } finally {
    kept.close()
  }
}

async function keptLines(
  database: Database,
  kept: SearchDatabase,
  breathe: Breathe
): Promise<LineIndex | undefined> {
  if (!(await hasSearchDatabase(database.name))) return undefined
  const stamped = await kept.stamps.get('lines')
  const touched = stamped && (await touchedSince(database, stamped.stamp))
  if (!touched) return undefined
  const index = new LineIndex()
  for (const { json } of await kept.lines.toArray()) {
    for (const [table, id, line] of JSON.parse(json) as KeptLine[]) index.put(table, id, line)
    await breathe()
  }
  let count = 0
  for (const [table, ids] of touched) {
    count += ids.size
    await rereadLines(database, index, table, ids)
  }
  const now = await stampOf(database)
  if (lineTables.some((table) => index.count(table) !== now.rows[table])) return undefined
  if (count > manyTouched) await keepLines(kept, now, index, breathe)
  return index
}

/** What could not be kept is made anew next time: no reason to stop a search. */
async function keepLines(
  kept: SearchDatabase,
  stamp: SearchStamp,
  index: LineIndex,
  breathe: Breathe
): Promise<void> {
  function* lines(): Generator<KeptLine> {
    for (const { table, id, line } of index.rows()) yield line ? [table, id, line] : [table, id]
  }
  try {
    await writeLines(kept, stamp, lines(), breathe)
  } catch {
    return
  }
}

async function makeLines(database: Database, breathe: Breathe): Promise<LineIndex> {
  const index = new LineIndex()
  for (const table of lineTables) await putTable(database, index, table, breathe)
  return index
}

async function putTable(
  database: Database,
  index: LineIndex,
  table: LineTable,
  breathe: Breathe
): Promise<void> {
  let last = ''
  for (;;) {
    const rows = await database.table(table).where('id').above(last).limit(portion).toArray()
    for (const row of rows) putRow(index, table, row)
    await breathe()
    if (rows.length < portion) return
    last = rows.at(-1)?.id ?? ''
  }
}

type AnyRow = Parameters<typeof lineOfRow>[1]

function putRow(index: LineIndex, table: LineTable, row: AnyRow): void {
  const line: SearchLine | undefined = lineOfRow(table, row as never)
  index.put(table, row.id, line)
}

/** Takes in what some rows say now; a row that is gone is forgotten. */
export async function rereadLines(
  database: Database,
  index: LineIndex,
  table: LineTable,
  ids: Set<string> | 'all',
  breathe: Breathe = async () => {}
): Promise<void> {
  if (ids === 'all') {
    index.removeTable(table)
    return putTable(database, index, table, breathe)
  }
  const asked = [...ids]
  const rows = (await database.table(table).bulkGet(asked)) as (AnyRow | undefined)[]
  for (const [at, id] of asked.entries()) {
    const row = rows[at]
    if (row) putRow(index, table, row)
    else index.remove(table, id)
  }
}
