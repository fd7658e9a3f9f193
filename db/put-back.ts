import type { Surroundings } from '@/domain/record'
import type { AllRows } from '@/domain/rows'
import type { Database } from './database'
import './later-rows'
import { goOn, slice, stoppable, unwatched } from './running'
import { tableNames } from './schema'
import { dropSearchDatabase } from './search/search-database'

/**
 * Puts a whole web in the place of what stands, in one transaction: all of it, or nothing. What was half-written here
 * stays, since words can't be typed again; choices that were made here stay, too (the key of the backups is among them).
 * No deed can take it back: whoever calls this has taken a safety copy of what stood before.
 * @returns undefined when it was stopped: then nothing of it is done
 */
export async function putWebBack(
  database: Database,
  surroundings: Surroundings,
  rows: AllRows,
  running = unwatched
): Promise<true | undefined> {
  const total = tableNames.reduce((sum, table) => sum + rows[table].length, 0)
  let done = 0
  const put = await stoppable(running, undefined, () =>
    database.transaction('rw', tableNames, async () => {
      const drafts = await database.drafts.toArray()
      const settings = await database.settings.toArray()
      for (const table of tableNames) {
        await database.table(table).clear()
        const list: unknown[] = rows[table]
        for (let from = 0; from < list.length; from += slice) {
          goOn(running)
          const some = list.slice(from, from + slice)
          await database.table(table).bulkAdd(some)
          running.onDone((done += some.length), total)
        }
      }
      await database.drafts.bulkPut(drafts)
      await database.settings.bulkPut(settings)
      // An entry of its own, with a number above all others: search and witness see that the web is another one.
      const at = surroundings.now()
      await database.history.add({ at, action: 'restore', subject: '', state: 'dropped', steps: [] })
      return true as const
    })
  )
  // It knows rows by the numbers of deeds, and these mean other deeds now.
  if (put) await dropSearchDatabase(database.name).catch(() => undefined)
  return put
}
