import type { ShareableRows } from '@/domain/shared-web'
import type { Database } from './database'

/** The rows out of which copies for others are made, of one moment. What goes out of them, domain/shared-web.ts says. */
export async function shareableRows(database: Database): Promise<ShareableRows> {
  const { people, practices, partnerships, takings, visits, products, advice } = database
  const tables = [people, practices, partnerships, takings, visits, products, advice]
  return database.transaction('r', tables, async () => ({
    people: await people.toArray(),
    practices: await practices.toArray(),
    partnerships: await partnerships.toArray(),
    takings: await takings.toArray(),
    visits: await visits.toArray(),
    products: await products.toArray(),
    advice: await advice.toArray()
  }))
}
