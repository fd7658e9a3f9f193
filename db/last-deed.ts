import type { Change } from '@/domain/change'
import type { Database } from './database'

/** The newest entry of history whatever became of it; absent in a web in which nothing was done yet. */
export async function lastDeed(database: Database): Promise<Change | undefined> {
  return database.history.orderBy('number').last()
}

/** One entry of history as it stands now. */
export async function deedNumbered(database: Database, number: number): Promise<Change | undefined> {
  return database.history.get(number)
}
