import type {
  DBCore,
  DBCoreAddRequest,
  DBCoreCursor,
  DBCoreMutateResponse,
  DBCorePutRequest,
  DBCoreTable,
  Middleware
} from 'dexie'
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

/** What seals the rows of one web on their way in and opens them on their way out (db/row-lock.ts). */
export interface RowLock {
  /** What opens every row; handed to workers of ours, and kept nowhere but in memory. */
  readonly key: Uint8Array
  /** False while the lock is being taken away: what is sealed can be read, and nothing more is sealed. */
  readonly seals: boolean
  write: (table: DBCoreTable, request: DBCoreAddRequest | DBCorePutRequest) => Promise<DBCoreMutateResponse>
  /** Whether a row that was read stood there sealed. */
  wasSealed: (row: unknown) => boolean
  /** Has this row written as it is, without a check: it stood there before. */
  asItIs: <T extends object>(row: T) => T
  isAsItIs: (row: unknown) => boolean
  open: (table: string, row: unknown) => unknown
  /** Seals a row as it stands on the disk, for a copy of it. */
  seal: (table: string, row: object) => object
  /** What keys are looked up by in an index. */
  lookUp: (keys: readonly string[]) => string[]
  /** Reads the bytes of pictures and files before a transaction is begun: within one nothing else may be waited for. */
  ready: (rows: readonly unknown[]) => Promise<void>
}

const locks = new Map<string, RowLock>()

/** The lock of a web; undefined where there is none, or its key is not at hand. */
export const lockOf = (web: string): RowLock | undefined => locks.get(web)

/** From now on the rows of this web are locked, or no longer. Whoever opens a web does this first. */
export function useLock(web: string, lock: RowLock | undefined): void {
  if (lock) locks.set(web, lock)
  else locks.delete(web)
}

/** What keys are looked up by in an index: themselves, unless the web is locked. */
export const lookUp = ({ name }: { name: string }, keys: string[]): string[] =>
  locks.get(name)?.lookUp(keys) ?? keys

const hasKeys = new Set<TableName>(['people', 'practices', 'products', 'advice'])

/**
 * The one way into and out of the database. On the way in a row is checked whole against its schema and its matching
 * keys are worked out anew; on the way out it is handed over as it is (it was checked when it came in, and checking
 * fifty thousand rows again would be felt). A lock seals and opens rows here.
 * @returns the row as it is to be stored or shown
 * @throws when a row has the wrong shape, or nobody has said what it must be: a bug of ours, never a person's
 */
export function passRow(table: string, row: unknown, way: 'in' | 'out', lock?: RowLock): unknown {
  if (way === 'out') return isSealed(row) ? opened(table, row, lock) : row
  if (!isTableName(table) || lock?.isAsItIs(row)) return row
  const keyed = hasKeys.has(table) && typeof row === 'object' && row !== null
  const schema = schemas[table]
  if (!schema) throw new Error(`${table}: import db/later-rows`)
  return v.parse(schema, keyed ? { ...row, keys: [...matchingKeys(row), ...placeKeys(row)] } : row)
}

const isSealed = (row: unknown): boolean => typeof row === 'object' && row !== null && 'sealed' in row

/** What nobody can open here is shown to nobody, and never taken for an empty row. */
function opened(table: string, row: unknown, lock: RowLock | undefined): unknown {
  if (!lock) throw new Error(`${table}: locked`)
  return lock.open(table, row)
}

/** Puts the gate under everything Dexie does, so that no read or write can go around it. */
export const rowGate: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'row-gate',
  create: (core) => ({ ...core, table: (name) => gated(core.table(name), core.schema.name) })
}

function gated(table: DBCoreTable, web: string): DBCoreTable {
  const out = (row: unknown) => passRow(table.name, row, 'out', locks.get(web))
  return {
    ...table,
    mutate: (request) => {
      if (request.type !== 'add' && request.type !== 'put') return table.mutate(request)
      const lock = locks.get(web)
      const values = request.values.map((row) => passRow(table.name, row, 'in', lock))
      const checked = { ...request, values }
      return lock ? lock.write(table, checked) : table.mutate(checked)
    },
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
        .then((cursor) => (cursor && request.values !== false ? throughCursor(cursor, out) : cursor))
  }
}

function throughCursor(cursor: DBCoreCursor, out: (row: unknown) => unknown): DBCoreCursor {
  return new Proxy(cursor, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target)
      if (name === 'value') return out(value)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set: (target, name, value) => Reflect.set(target, name, value, target)
  })
}
