import type { ShareableRows } from '@/domain/shared-web'
import type { Database } from './database'

/**
 * The rows out of which copies for others are made, of one moment. What goes out of them, domain/shared-web.ts says.
 * @param withPages kept pages are many, and are only read where they are wanted
 */
export async function shareableRows(database: Database, withPages: boolean): Promise<ShareableRows> {
  const { people, practices, partnerships, takings, visits, products, advice, expectations, clips } = database
  const tables = [people, practices, partnerships, takings, visits, products, advice, expectations, clips]
  return database.transaction('r', tables, async () => ({
    people: await people.toArray(),
    practices: await practices.toArray(),
    partnerships: await partnerships.toArray(),
    takings: await takings.toArray(),
    visits: await visits.toArray(),
    products: await products.toArray(),
    advice: await advice.toArray(),
    expectations: await expectations.toArray(),
    clips: withPages ? await clips.toArray() : []
  }))
}
