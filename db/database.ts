import { Dexie, liveQuery, type EntityTable, type Table } from 'dexie'
import { rowGate } from './row-gate'
import { schemaVersion, steps, type Rows, type TableName } from './schema'

/** The name of the client's own web. A child's or parent's could stand beside it. */
export const ownWeb = 'care-web'
/** The name of the example web: invented, stored apart, gone when it is left. */
export const exampleName = 'care-web-example'

type Tables = {
  [T in TableName]: T extends 'history' ? Table<Rows[T], number> : EntityTable<Rows[T], 'id' & keyof Rows[T]>
}
export type Database = Dexie & Tables

/**
 * The database of one web, not yet opened (Dexie opens it at the first read or write).
 * @param name one database per web
 */
export function careWebDatabase(name: string): Database {
  // "strict": a kept page is on the disk, not in a buffer, before we say "Saved" (+0.5 ms, engineering figures).
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  for (const [index, { stores, keyedAnew = [] }] of steps.entries())
    database
      .version(index + 1)
      .stores(stores)
      .upgrade(async (change) => {
        for (const table of keyedAnew)
          await change
            .table(table)
            .toCollection()
            .modify(() => true)
      })
  database.use(rowGate)
  // Dexie would let this old page re-open the upgraded database and write rows of the old shape into it.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true })
    return false
  })
  return database as Database
}

/** How opening went; a person meets the failures. */
export type Opening =
  | { ok: true; database: Database }
  /**
   * "newer": a newer version of the extension has written here. "locked": its key is not at hand; only whoever looks after
   * the lock says so (keeping/lock). "unreadable": something else.
   */
  | { ok: false; problem: 'newer' | 'unreadable' | 'locked'; detail: string }

/** @param beforeChange is waited for before a web of an earlier version is changed into the newest shape */
export async function openDatabase(
  name: string,
  beforeChange?: (name: string) => Promise<unknown>
): Promise<Opening> {
  const database = careWebDatabase(name)
  try {
    const stored = await storedVersion(name)
    if (stored > schemaVersion) return { ok: false, problem: 'newer', detail: `version ${stored}` }
    if (stored && stored < schemaVersion) await beforeChange?.(name)
    await database.open()
    return { ok: true, database }
  } catch (error) {
    const { name: kind, message } = error as Error
    return {
      ok: false,
      problem: kind === 'VersionError' ? 'newer' : 'unreadable',
      detail: `${kind}: ${message}`
    }
  }
}

/**
 * Which version has written the web, 0 where there is none. Asked before Dexie opens it: Dexie takes a newer database
 * without a word, and would write rows of our older shape into it.
 */
async function storedVersion(name: string): Promise<number> {
  if (typeof indexedDB.databases !== 'function') return 0
  const found = (await indexedDB.databases()).find((one) => one.name === name)
  // Dexie counts in tens and takes a single step for a repair of its own.
  return Math.floor((found?.version ?? 0) / 10)
}

/** Runs a query now and after every change to what it read, in any page or the worker. Returns how to stop it. */
export function watch<T>(
  query: () => T | Promise<T>,
  onValue: (value: T) => void,
  onProblem: (error: unknown) => void
): () => void {
  // An async function, and not one that hands on a promise: only of such a one Dexie follows every await, so that no read
  // goes by unseen and the screen stands still at a later change.
  const subscription = liveQuery(async () => query()).subscribe({ next: onValue, error: onProblem })
  return () => subscription.unsubscribe()
}
