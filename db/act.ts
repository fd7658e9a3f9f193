import type { ActionName, Step } from '@/domain/change'
import type { Surroundings } from '@/domain/record'
import type { ActedTable } from '@/domain/tables'
import type { Database } from './database'
import { dropUndone } from './drop-undone'
import { tableNames, type Rows } from './schema'

/** What an action may do to the database; each is remembered as a step. */
export interface Writer {
  database: Database
  now: string
  newId: () => string
  /** Puts a new row in. */
  add: <T extends ActedTable>(table: T, row: Rows[T]) => Promise<void>
  /** Puts many new rows in at once. */
  addAll: <T extends ActedTable>(table: T, rows: Rows[T][]) => Promise<void>
  /**
   * Changes named fields of a row, and leaves every other field as it stands in the database now: two pages that edit
   * one person lose neither's change. `undefined` takes a field away. A row that is gone is left alone.
   */
  set: <T extends ActedTable>(
    table: T,
    id: string,
    fields: { [F in keyof Rows[T]]?: Rows[T][F] | undefined }
  ) => Promise<void>
  /** The same for many rows of one table, read at once and written at once. */
  setAll: <T extends ActedTable>(
    table: T,
    changes: { id: string; fields: { [F in keyof Rows[T]]?: Rows[T][F] | undefined } }[]
  ) => Promise<void>
  /** The same for fields whose names are only known at run time; the row gate checks what comes of it. */
  setByName: (table: ActedTable, id: string, fields: Record<string, unknown>) => Promise<void>
}

export interface Deed {
  action: ActionName
  /** Whom or what it is about, in words. */
  subject: string
  /** Deeds with the same word here within a minute become one in history: a sentence, not its letters. */
  joins?: string
}

/** A pause in typing after which the next letter is a new entry in history. */
const oneDeed = 60_000

/**
 * One action of a person: one transaction, its history inside. Either all of it is kept or nothing.
 * @param work does the writing; what it returns is returned. It may only await the database.
 */
export async function act<T>(
  database: Database,
  surroundings: Surroundings,
  deed: Deed | ((result: T) => Deed),
  work: (writer: Writer) => Promise<T>
): Promise<T> {
  return database.transaction('rw', tableNames, async () => {
    const steps: Step[] = []
    const writer = recordingWriter(database, surroundings, steps)
    const result = await work(writer)
    if (steps.length > 0)
      await remember(database, writer.now, typeof deed === 'function' ? deed(result) : deed, steps)
    return result
  })
}

/** A deed whose work says, as it goes, whom or what it is about. */
export async function actAbout(
  database: Database,
  surroundings: Surroundings,
  deed: Omit<Deed, 'subject'>,
  work: (writer: Writer) => Promise<string>
): Promise<void> {
  await act(database, surroundings, (subject: string) => ({ ...deed, subject }), work)
}

function recordingWriter(database: Database, surroundings: Surroundings, steps: Step[]): Writer {
  const now = surroundings.now()
  const setAll = (table: ActedTable, changes: FieldChange[]) =>
    setFields(database, steps, now, table, changes)
  const setByName = (table: ActedTable, id: string, fields: Record<string, unknown>) =>
    setAll(table, [{ id, fields }])
  return {
    database,
    now,
    newId: surroundings.newId,
    add: async (table, row) => {
      await database.table(table).add(row)
      steps.push({ did: 'add', table, id: row.id })
    },
    addAll: async (table, rows) => {
      await database.table(table).bulkAdd(rows)
      for (const row of rows) steps.push({ did: 'add', table, id: row.id })
    },
    set: setByName,
    setAll,
    setByName
  }
}

interface FieldChange {
  id: string
  fields: Record<string, unknown>
}

async function setFields(
  database: Database,
  steps: Step[],
  now: string,
  table: ActedTable,
  changes: FieldChange[]
): Promise<void> {
  const rows = (await database.table(table).bulkGet(changes.map(({ id }) => id))) as (Row | undefined)[]
  const next: Row[] = []
  for (const [index, { id, fields }] of changes.entries()) {
    const row = rows[index]
    const changed = row ? changedRow(row, fields, now) : undefined
    if (!changed) continue
    next.push(changed.row)
    steps.push(...changed.sets.map((set): Step => ({ did: 'set', table, id, ...set })))
  }
  if (next.length > 0) await database.table(table).bulkPut(next)
}

type Row = Record<string, unknown>

/** @returns undefined when nothing of it is new */
function changedRow(row: Row, fields: Record<string, unknown>, now: string) {
  const next = { ...row }
  const sets: { field: string; before?: unknown; after?: unknown }[] = []
  for (const [field, after] of Object.entries(fields)) {
    const before = row[field]
    if (JSON.stringify(before) === JSON.stringify(after)) continue
    if (after === undefined) delete next[field]
    else next[field] = after
    sets.push({ field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) })
  }
  if (sets.length === 0) return undefined
  if ('changedAt' in row) next.changedAt = now
  return { row: next, sets }
}

async function remember(database: Database, at: string, deed: Deed, steps: Step[]): Promise<void> {
  // All that is asked side by side is waited for together: what fails alone would be heard by nobody.
  const last = () => database.history.orderBy('number').last()
  const add = () => database.history.add({ at, state: 'done', steps, ...deed })
  // Most deeds join nothing: then nobody waits to hear which was the last.
  if (deed.joins === undefined) {
    await Promise.all([dropUndone(database), add()])
    return
  }
  const [before] = await Promise.all([last(), dropUndone(database)])
  const continues =
    before?.state === 'done' &&
    before.joins === deed.joins &&
    Date.parse(at) - Date.parse(before.at) < oneDeed
  if (continues) await database.history.put({ ...before, at, steps: joined(before.steps, steps) })
  else await add()
}

/** Two rounds of typing in the same fields as one: the first "before", the last "after". */
function joined(earlier: Step[], later: Step[]): Step[] {
  const steps = earlier.map((step) => ({ ...step }))
  for (const step of later) {
    const same = steps.find(
      (one) =>
        one.did === 'set' &&
        step.did === 'set' &&
        one.table === step.table &&
        one.id === step.id &&
        one.field === step.field
    )
    if (same?.did === 'set' && step.did === 'set') {
      delete same.after
      if (step.after !== undefined) same.after = step.after
    } else steps.push(step)
  }
  return steps
}
