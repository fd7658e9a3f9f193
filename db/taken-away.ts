import type { Database } from './database'

/**
 * Tells when another page has deleted the database, or a newer version of us changes it: from then on this page writes
 * nothing more.
 */
export function onTakenAway(database: Database, work: (how: 'deleted' | 'changed') => void): void {
  database.on('versionchange', ({ newVersion }) => work(newVersion === null ? 'deleted' : 'changed'))
}
