/** What could still be read of a web that does not open. */
export type Rescued =
  | { ok: true; version: number; rows: Record<string, unknown[]>; unread: number }
  | { ok: false; problem: 'no-such-web' | 'unreadable'; detail: string }

/**
 * Reads a web without Dexie, at whatever version it has: every table, every row, and past rows that can't be read. It
 * never upgrades a database and never makes one.
 */
export async function rescueRows(name: string): Promise<Rescued> {
  try {
    // Firefox before 126 can't list them; `openAsItIs` then finds out by itself.
    const listed = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : undefined
    if (listed && !listed.some((one) => one.name === name))
      return { ok: false, problem: 'no-such-web', detail: name }
    const database = await openAsItIs(name)
    if (!database) return { ok: false, problem: 'no-such-web', detail: name }
    try {
      return await readAll(database)
    } finally {
      database.close()
    }
  } catch (error) {
    return { ok: false, problem: 'unreadable', detail: String(error) }
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

async function readAll(database: IDBDatabase): Promise<Rescued> {
  const rows: Record<string, unknown[]> = {}
  let unread = 0
  for (const table of database.objectStoreNames) {
    const found = await readTable(database, table)
    rows[table] = found.rows
    unread += found.unread
  }
  // Dexie counts in tens, so that there is room between two versions.
  return { ok: true, version: Math.max(1, Math.round(database.version / 10)), rows, unread }
}

async function readTable(database: IDBDatabase, table: string): Promise<{ rows: unknown[]; unread: number }> {
  const rows: unknown[] = []
  const keys: IDBValidKey[] = []
  // Keys by cursor first: one that breaks half-way still gives those before it.
  const whole = await eachKey(database, table, (key) => keys.push(key))
  let unread = whole ? 0 : 1
  for (const key of keys) {
    const row = await readRow(database, table, key)
    if (row === undefined) unread += 1
    else rows.push(row)
  }
  return { rows, unread }
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
