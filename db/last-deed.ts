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

/** The action that brought a row, as long as it stands: what the popup's "Undo" takes back. */
export async function changeThatAdded(database: Database, id: string): Promise<number | undefined> {
  const change = await database.history
    .orderBy('number')
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not a list
    .reverse()
    .filter((one) => one.state === 'done' && one.steps.some((step) => step.did === 'add' && step.id === id))
    .first()
  return change?.number
}
