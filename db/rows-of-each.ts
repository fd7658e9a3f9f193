import type { EntityTable } from 'dexie'

/**
 * The rows of a table that an index leads to from each of some ids. All are asked for side by side: a single query goes
 * from id to id, and every step waits for the one before.
 * @param ids as many as a screen shows
 */
export async function rowsOfEach<T, Key extends keyof T>(
  table: EntityTable<T, Key>,
  index: string & keyof T,
  ids: readonly string[]
): Promise<T[]> {
  const found = await Promise.all(ids.map((id) => table.where(index).equals(id).toArray()))
  return found.flat()
}
