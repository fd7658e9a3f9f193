import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie'
import * as v from 'valibot'
import { matchingKeys } from '@/domain/matching-keys'
import { placeKeys } from '@/domain/place-keys'
import { firstRowSchemas } from '@/domain/first-rows'
import { isTableName, type TableName } from '@/domain/tables'

const schemas: { [T in TableName]?: v.GenericSchema } = { ...firstRowSchemas }

/** Tells the gate of tables whose schemas come later than the first look (db/later-rows.ts). */
export function learnRows(more: { [T in TableName]?: v.GenericSchema }): void {
  Object.assign(schemas, more)
}

const hasKeys = new Set<TableName>(['people', 'practices', 'products', 'advice'])

/**
 * The one way into and out of the database. On the way in a row is checked whole against its schema and its matching
 * keys are worked out anew; on the way out it is handed over as it is (it was checked when it came in, and checking
 * fifty thousand rows again would be felt). A lock would seal and open rows here.
 * @returns the row as it is to be stored or shown
 * @throws when a row has the wrong shape, or nobody has said what it must be: a bug of ours, never a person's
 */
export function passRow(table: string, row: unknown, way: 'in' | 'out'): unknown {
  if (way === 'out' || !isTableName(table)) return row
  const keyed = hasKeys.has(table) && typeof row === 'object' && row !== null
  const schema = schemas[table]
  if (!schema) throw new Error(`${table}: import db/later-rows`)
  return v.parse(schema, keyed ? { ...row, keys: [...matchingKeys(row), ...placeKeys(row)] } : row)
}

/** Puts the gate under everything Dexie does, so that no read or write can go around it. */
export const rowGate: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'row-gate',
  create: (core) => ({ ...core, table: (name) => gated(core.table(name)) })
}

function gated(table: DBCoreTable): DBCoreTable {
  const out = (row: unknown) => (row === undefined ? row : passRow(table.name, row, 'out'))
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put'
          ? { ...request, values: request.values.map((row) => passRow(table.name, row, 'in')) }
          : request
      ),
    // Chained with `then` and not awaited: a native await down here makes Dexie lose track of its transaction when
    // several are under way, and end one too early.
    get: (request) => table.get(request).then(out),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(out)),
    query: (request) =>
      table
        .query(request)
        .then((answer) =>
          request.values === false ? answer : { ...answer, result: answer.result.map(out) }
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values !== false ? openedCursor(cursor, out) : cursor))
  }
}

function openedCursor(cursor: DBCoreCursor, out: (row: unknown) => unknown): DBCoreCursor {
  return new Proxy(cursor, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target)
      if (name === 'value') return out(value)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set: (target, name, value) => Reflect.set(target, name, value, target)
  })
}
