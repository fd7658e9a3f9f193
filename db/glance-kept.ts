import type { Database } from './database'

/** How many people, practices, things and clips there are, as far as is asked. */
export async function glanceKept(database: Database, atMost = 20): Promise<number> {
  let sum = 0
  for (const table of ['clips', 'people', 'practices', 'products', 'advice'] as const)
    sum += (await database.table(table).toCollection().limit(atMost).primaryKeys()).length
  return sum
}
