import type { Database } from './database'

/** The last deed: its number, 0 before the first, and when it was done or typing went on in it. */
export async function lastDeedIn(database: Database): Promise<{ number: number; at: string }> {
  const { number = 0, at = '' } = (await database.history.orderBy('number').last()) ?? {}
  return { number, at }
}

/**
 * The number of the last deed, and whether one row of each table can be read: asked without counting, however much there
 * is.
 * @param probes ids by table
 */
export async function glance(
  database: Database,
  probes: Readonly<Record<string, string>>
): Promise<{ number: number; reads: boolean }> {
  const tables = Object.keys(probes)
  return database.transaction('r', [...tables, 'history'], async () => {
    const [last, ...rows] = await Promise.all([
      lastDeedIn(database),
      ...tables.map((table) => database.table(table).get(probes[table] ?? '') as PromiseLike<unknown>)
    ])
    return { number: last.number, reads: rows.every((row) => row !== undefined) }
  })
}
