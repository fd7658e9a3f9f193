import { Dexie, liveQuery, type EntityTable, type Table } from 'dexie'
import type { BeforeChange, ChangeShape, Tell } from './change-shape'
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
 * @param change what is done with the rows of an earlier version; without it such a web is not opened
 */
export function careWebDatabase(name: string, change: ChangeShape = notHere): Database {
  // "strict": a kept page is on the disk, not in a buffer, before we say "Saved" (+0.5 ms, engineering figures).
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  for (const [index, stores] of steps.entries())
    database
      .version(index + 1)
      .stores(stores)
      .upgrade((transaction) => change(transaction, index + 1))
  database.use(rowGate)
  // Dexie would let this old page re-open the upgraded database and write rows of the old shape into it.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true })
    return false
  })
  return database as Database
}

const notHere: ChangeShape = () => {
  throw new Error('old')
}

/** How opening went; a person meets the failures. */
export type Opening =
  | { ok: true; database: Database }
  /**
   * "newer": a newer version of the extension has written here. "locked": its key is not at hand; only whoever looks after
   * the lock says so (keeping/lock). "no-copy": it is of an earlier version, and could not be copied before it is changed.
   * "unchanged": changing it broke off, so it is as it was. "behind": something is not there that was kept; only whoever
   * asks the witness says so. "unreadable": something else.
   */
  | {
      ok: false
      problem: 'newer' | 'unreadable' | 'locked' | 'no-copy' | 'unchanged' | 'behind'
      detail: string
    }

/**
 * @param beforeChange is asked before a web of an earlier version is changed into the newest shape; what keeps it from
 * being changed is said, and then it stays as it is
 * @param tell how far changing it has come: how many rows are done, of how many; 0 of 0 at its beginning
 * @param make gives the database that is opened
 */
export async function openDatabase(
  name: string,
  beforeChange?: BeforeChange,
  tell?: Tell,
  make = careWebDatabase
): Promise<Opening> {
  try {
    const stored = await storedVersion(name)
    if (stored && stored !== schemaVersion)
      return await (await import('./change-shape')).openOther(name, stored, make, beforeChange, tell)
    const database = make(name)
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
