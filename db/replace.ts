import { differingFields } from '@/domain/merging'
import type { AllRows } from '@/domain/rows'
import { suitsFields } from '@/domain/suits'
import { actedTables, type ActedTable } from '@/domain/tables'
import type { Database } from './database'
import { compareRows, type FieldsOf, type Hand, type Merged } from './merge'
import { goOn, slice, type Running } from './running'

type Row = Record<string, unknown> & { id: string }

/**
 * Makes every record as a backup has it. What is not in the backup is removed, as a person removes it: it waits for 30
 * days. Within a transaction over all tables.
 */
export async function replaceIn(
  database: Database,
  rows: AllRows,
  running: Running,
  hand: Hand
): Promise<Merged> {
  const { added, pairs } = await compareRows(database, rows, running, hand)
  let goes = 0
  for (const table of actedTables) {
    const changes = pairs.flatMap(({ table: of, ours, theirs }): FieldsOf[] =>
      of === table ? [{ id: ours.id, fields: asThere(ours, theirs) }] : []
    )
    if (changes.length > 0) await hand.set(table, changes)
    const away = await notIn(database, table, rows[table], running, hand.now)
    goes += away.filter(({ fields }) => 'removedAt' in fields).length
    if (away.length > 0) await hand.set(table, away)
  }
  return { added, newer: pairs.length, stays: 0, offered: 0, goes }
}

function asThere(ours: Row, theirs: Row): Record<string, unknown> {
  const fields = differingFields(ours, theirs)
  return Object.fromEntries(
    [...fields, 'sources'].flatMap((field) =>
      field in ours || field in theirs ? [[field, theirs[field]]] : []
    )
  )
}

/** Rows under an id that is always the same can't wait anywhere: they are emptied. */
const emptied: { [T in ActedTable]?: (row: Row) => Record<string, undefined | ''> | undefined } = {
  suits: () => Object.fromEntries(suitsFields.map((field) => [field, undefined])),
  comparisonCells: () => ({ text: '' }),
  qualities: (row) =>
    row.own === true
      ? undefined
      : { name: undefined, meaning: undefined, hidden: undefined, order: undefined, matters: undefined }
}

async function notIn(
  database: Database,
  table: ActedTable,
  theirs: readonly { id: string }[],
  running: Running,
  now: string
): Promise<FieldsOf[]> {
  const there = new Set(theirs.map(({ id }) => id))
  const ids = (await database.table<unknown, string>(table).toCollection().primaryKeys()).filter(
    (id) => !there.has(id)
  )
  const changes: FieldsOf[] = []
  for (let from = 0; from < ids.length; from += slice) {
    goOn(running)
    const found = (await database.table(table).bulkGet(ids.slice(from, from + slice))) as Row[]
    for (const row of found)
      if (row.removedAt === undefined)
        changes.push({ id: row.id, fields: emptied[table]?.(row) ?? { removedAt: now } })
  }
  return changes
}
