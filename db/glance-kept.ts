import type { Database } from './database'
import { tableNames } from './schema'

/** How many people, practices, things and clips there are, as far as is asked. */
export async function glanceKept(database: Database, atMost = 20): Promise<number> {
  let sum = 0
  for (const table of ['clips', 'people', 'practices', 'products', 'advice'] as const)
    sum += (await database.table(table).toCollection().limit(atMost).primaryKeys()).length
  return sum
}

/** Whether nothing stands in any table but choices. */
export async function holdsNothing(database: Database): Promise<boolean> {
  for (const table of tableNames)
    if (
      table !== 'settings' &&
      (await database.table(table).toCollection().limit(1).primaryKeys()).length > 0
    )
      return false
  return true
}
