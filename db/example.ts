import type { AllRows } from '@/domain/rows'
import { careWebDatabase, exampleName, type Database } from './database'
import './later-rows'
import { tableNames } from './schema'
import { dropSearchDatabase } from './search/search-database'

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

/** Deletes the example with what search has worked out for it, and nothing else ever. Pages that have it open close it. */
export async function deleteExample(): Promise<void> {
  await Promise.all([careWebDatabase(exampleName).delete(), dropExampleSearch()])
}

/** Search would take rows that were put in anew, under the same numbers of history, for those that it knows. */
export const dropExampleSearch = () => dropSearchDatabase(exampleName)
