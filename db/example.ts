import type { AllRows } from '@/domain/rows'
import { careWebDatabase, exampleName, type Database } from './database'
import { tableNames } from './schema'

/**
 * Puts the example into its own database, in one transaction. What stands there already stays, with all that was
 * changed in it, unless it is to be started afresh.
 * @param make the rows; only asked for when they are needed
 */
export async function fillExample(database: Database, make: () => AllRows, how?: 'afresh'): Promise<void> {
  await database.transaction('rw', tableNames, async () => {
    if (how === 'afresh') for (const table of tableNames) await database.table(table).clear()
    else if ((await database.history.count()) > 0) return
    const rows = make()
    for (const table of tableNames) await database.table(table).bulkAdd(rows[table])
  })
}

/** Deletes the example, and nothing else ever. Other pages that have it open close it. */
export async function deleteExample(): Promise<void> {
  await careWebDatabase(exampleName).delete()
}

/** Tells when another page has deleted the database, or a newer version of us wants it. */
export function onTakenAway(database: Database, work: () => void): void {
  database.on('versionchange', work)
}
