import { careWebDatabase, openDatabase, ownWeb, type Opening } from '@/db/database'
import { lockNow } from './lock/at-hand'
import { whyNotCopiedBefore } from './safety-copies/before-change'

/**
 * Opens a web for the worker, which may be the first to do so after an update: then it is copied as it was. The client's
 * own web stays closed while it is locked.
 */
export async function openOwnWeb(name: string = ownWeb, make = careWebDatabase): Promise<Opening> {
  const { state } = name === ownWeb ? await lockNow() : { state: 'none' }
  if (state === 'closed' || state === 'unfit') return { ok: false, problem: 'locked', detail: state }
  return openDatabase(name, whyNotCopiedBefore, undefined, make)
}

/**
 * The same for what the worker does by itself, some seconds after a change: what is not there is not made. After "Remove
 * everything" that look came too late, and the browser held an empty web again.
 * @returns undefined where there is no web
 */
export async function openOwnWebIfThere(): Promise<Opening | undefined> {
  const isThere = (await indexedDB.databases()).some(({ name }) => name === ownWeb)
  return isThere ? openOwnWeb(ownWeb, neverNew) : undefined
}

/** What was there a moment ago may be gone: what breaks off while a database comes to be leaves none. */
const neverNew: typeof careWebDatabase = (name, change) => {
  const database = careWebDatabase(name, change)
  database.on('populate', () => {
    throw new Error('gone')
  })
  return database
}
