import { careWebDatabase, type Database } from './database'
import { useLock } from './row-gate'
import { rowLock } from './row-lock'

/** Opens a web in a worker of ours, with the key that the page has at hand where the web is locked. */
export function openWithKey(web: string, key?: Uint8Array): Database {
  if (key) useLock(web, rowLock(key))
  return careWebDatabase(web)
}
