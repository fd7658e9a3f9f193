import * as v from 'valibot'
import { readLocal, writeLocal } from '@/browser/local'
import { whileNobodyTypes } from '@/browser/while-someone-types'
import { countedTables, stampOfDeeds } from '@/db/counts'
import type { Database } from '@/db/database'
import { lockOf } from '@/db/row-gate'
import { rowsInSlices } from '@/db/rows-in-slices'
import { TextSum } from './safety-copies/text-sum'
import { quietly } from './witness'
import { Unaccounted } from './unaccounted'
import { missingOf, missingRows, placeOfSums, type Missing } from './witness-notes'

/** A sum over the rows of each table, as they were after a certain deed. */
const sumsSchema = v.object({
  stamp: v.string(),
  tables: v.record(v.string(), v.object({ count: v.number(), sum: v.string() })),
  /** How many rows were not there though others speak of them; not in what an earlier version remembered. */
  unaccounted: v.exactOptional(v.number())
})
type Sums = v.InferOutput<typeof sumsSchema>

/** What a look at every row has found. */
export type Look =
  | { whole: true; sums: Sums }
  | { whole: false; missing: Missing }
  /** Something was written meanwhile, so nothing can be said. */
  | { whole: 'unknown' }

/** Written without a deed, after a clip was kept or when a comparison is looked at in another way: no news. */
const withoutDeed = new Set(['textState', 'pictureId', 'dialNumbers', 'keys', 'view', 'changedAt'])
/** Their rows come and go without a deed: counted, and read, and no more. */
const onlyCounted = new Set(['clipTexts', 'pictures', 'files'])

/**
 * Reads every row, some at a time, and compares with the last time: a row that can't be read, that is not there, or that
 * reads otherwise though nothing was done is a loss. What is found whole is remembered.
 */
export async function lookThrough(database: Database): Promise<Look> {
  const stamp = await stampOfDeeds(database)
  const unaccounted = new Unaccounted()
  const tables = new Map(countedTables.map((table) => [table as string, { count: 0, sum: new TextSum() }]))
  try {
    for await (const { table, rows } of whileNobodyTypes(rowsInSlices(database)))
      for (const row of rows) {
        add(tables, table, row)
        unaccounted.see(table, row)
      }
  } catch {
    return (await unreadable(database)) ?? { whole: 'unknown' }
  }
  if ((await stampOfDeeds(database)) !== stamp) return { whole: 'unknown' }
  const found: Sums = {
    stamp,
    tables: Object.fromEntries(
      [...tables].map(([table, { count, sum }]) => [table, { count, sum: sum.text }])
    ),
    unaccounted: unaccounted.count()
  }
  const counts = Object.fromEntries([...tables].map(([table, { count }]) => [table, count]))
  const before = await quietly(() => readSums(database))
  const missing = (await missingOf(database, counts)) ?? altered(found, before) ?? notThere(found, before)
  // What came in just that moment may be remembered already, and was not read.
  if (missing)
    return (await stampOfDeeds(database)) === stamp ? { whole: false, missing } : { whole: 'unknown' }
  // Of a locked web no sums are kept: each of its rows tells by itself that it was altered.
  const kept = lockOf(database.name) ? { ...found, tables: {} } : found
  await quietly(() => writeLocal(placeOfSums(database), kept))
  return { whole: true, sums: found }
}

function add(tables: Map<string, { count: number; sum: TextSum }>, table: string, row: unknown): void {
  const one = tables.get(table)
  if (!one) return
  one.count += 1
  if (onlyCounted.has(table)) return
  one.sum.add(JSON.stringify(row, (key, value: unknown) => (withoutDeed.has(key) ? undefined : value)))
}

/** Whether something reads otherwise though nothing was done since. */
function altered(found: Sums, before: Sums | undefined): Missing | undefined {
  if (before?.stamp !== found.stamp) return undefined
  const isOther = Object.entries(before.tables).some(([table, was]) => {
    const is = found.tables[table]
    return is && (is.count < was.count || (is.count === was.count && is.sum !== was.sum))
  })
  if (!isOther) return undefined
  const number = Number.parseInt(found.stamp, 10)
  return { remembered: number, found: number, rows: { remembered: rowsIn(before), found: rowsIn(found) } }
}

const rowsIn = ({ tables }: Sums) => Object.values(tables).reduce((all, { count }) => all + count, 0)

/**
 * Whether more rows are not there, though others speak of them, than the last time. The first time says nothing: the client
 * may have gone on with what was left of a web.
 */
function notThere(found: Sums, before: Sums | undefined): Missing | undefined {
  const more = (found.unaccounted ?? 0) - (before?.unaccounted ?? Infinity)
  if (more <= 0) return undefined
  const number = Number.parseInt(found.stamp, 10)
  const rows = rowsIn(found)
  return { remembered: number, found: number, rows: { remembered: rows + more, found: rows } }
}

async function unreadable(database: Database): Promise<Look | undefined> {
  const missing = await quietly(() => missingRows(database))
  if (missing) return { whole: false, missing }
  const before = await quietly(() => readSums(database))
  if (!before) return undefined
  const remembered = rowsIn(before)
  const number = Number.parseInt(before.stamp, 10)
  return { whole: false, missing: { remembered: number, found: number, rows: { remembered, found: 0 } } }
}

async function readSums(database: Database): Promise<Sums | undefined> {
  const read = v.safeParse(sumsSchema, await readLocal(placeOfSums(database)))
  return read.success ? read.output : undefined
}
