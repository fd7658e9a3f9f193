import { goOn, slice, unwatched, type Running } from './running'

/** What could still be read of a web that does not open. */
export type Rescued =
  | { ok: true; version: number; rows: Record<string, unknown[]>; unread: number }
  | { ok: false; problem: 'no-such-web' | 'unreadable' | 'stopped'; detail: string }

/**
 * Reads a web without Dexie, at whatever version it has: every table, every row, and past rows that can't be read. It
 * never upgrades a database and never makes one.
 * @param running is told how many rows are read, of how many
 */
export async function rescueRows(name: string, running: Running = unwatched): Promise<Rescued> {
  try {
    // Firefox before 126 can't list them; `openAsItIs` then finds out by itself.
    const listed = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : undefined
    if (listed && !listed.some((one) => one.name === name))
      return { ok: false, problem: 'no-such-web', detail: name }
    const database = await openAsItIs(name)
    if (!database) return { ok: false, problem: 'no-such-web', detail: name }
    try {
      return await readAll(database, running)
    } finally {
      database.close()
    }
  } catch (error) {
    const problem = running.isStopped() ? 'stopped' : 'unreadable'
    return { ok: false, problem, detail: String(error) }
  }
}

/** @returns undefined where there is none; none is made */
export function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isNew = false
    request.onupgradeneeded = () => {
      // Without a version only a database that is not there asks for an upgrade: take back that it was made.
      isNew = true
      request.transaction?.abort()
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = (event) => {
      event.preventDefault()
      if (isNew) resolve(undefined)
      else reject(request.error ?? new Error('not opened'))
    }
  })
}

async function readAll(database: IDBDatabase, running: Running): Promise<Rescued> {
  const rows: Record<string, unknown[]> = {}
  const keys: { table: string; of: IDBValidKey[] }[] = []
  let unread = 0
  // Keys by cursor first: one that breaks half-way still gives those before it.
  for (const table of database.objectStoreNames) {
    rows[table] = []
    const of: IDBValidKey[] = []
    if (!(await eachKey(database, table, (key) => of.push(key)))) unread += 1
    keys.push({ table, of })
    goOn(running)
  }
  let done = 0
  const total = keys.reduce((sum, { of }) => sum + of.length, 0)
  for (const { table, of } of keys)
    for (let from = 0; from < of.length; from += slice) {
      running.onDone(done, total)
      goOn(running)
      const some = of.slice(from, from + slice)
      const read = (await readTogether(database, table, some)) ?? (await readEach(database, table, some))
      rows[table]?.push(...read)
      unread += some.length - read.length
      done += some.length
    }
  running.onDone(total, total)
  // Dexie counts in tens, so that there is room between two versions.
  return { ok: true, version: Math.max(1, Math.round(database.version / 10)), rows, unread }
}

function eachKey(database: IDBDatabase, table: string, onKey: (key: IDBValidKey) => void): Promise<boolean> {
  return tolerant(false, (done) => {
    const request = database.transaction(table, 'readonly').objectStore(table).openKeyCursor()
    request.onsuccess = () => {
      const cursor = request.result
      if (!cursor) return done(true)
      onKey(cursor.primaryKey)
      cursor.continue()
    }
    return request
  })
}

/**
 * Rows that follow each other, at once: one by one, a hundred thousand take minutes.
 * @returns undefined when not all of them can be read so
 */
function readTogether(
  database: IDBDatabase,
  table: string,
  keys: readonly IDBValidKey[]
): Promise<unknown[] | undefined> {
  return tolerant<unknown[] | undefined>(undefined, (done) => {
    const range = IDBKeyRange.bound(keys[0], keys.at(-1))
    const request = database.transaction(table, 'readonly').objectStore(table).getAll(range)
    request.onsuccess = () => done(request.result.length === keys.length ? request.result : undefined)
    return request
  })
}

async function readEach(
  database: IDBDatabase,
  table: string,
  keys: readonly IDBValidKey[]
): Promise<unknown[]> {
  const rows: unknown[] = []
  for (const key of keys) {
    const row = await readRow(database, table, key)
    if (row !== undefined) rows.push(row)
  }
  return rows
}

/** A transaction for each row: one that fails takes no other with it. */
function readRow(database: IDBDatabase, table: string, key: IDBValidKey): Promise<unknown> {
  return tolerant<unknown>(undefined, (done) => {
    const request = database.transaction(table, 'readonly').objectStore(table).get(key)
    request.onsuccess = () => done(request.result)
    return request
  })
}

/** Runs one request; whatever goes wrong gives `otherwise`. */
function tolerant<T>(otherwise: T, start: (done: (value: T) => void) => IDBRequest): Promise<T> {
  return new Promise((resolve) => {
    try {
      start(resolve).onerror = (event) => {
        event.preventDefault()
        resolve(otherwise)
      }
    } catch {
      resolve(otherwise)
    }
  })
}
