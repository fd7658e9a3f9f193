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

/**
 * The same by an index over a list, where several keys may lead to one row: each row once.
 * @returns in the order of the keys, as a query over all of them would give them
 */
export async function rowsOfAny<T extends { id: string }, Key extends keyof T>(
  table: EntityTable<T, Key>,
  index: string & keyof T,
  keys: readonly string[]
): Promise<T[]> {
  const found = await rowsOfEach(table, index, [...new Set(keys)].toSorted())
  return [...new Map(found.map((row) => [row.id, row])).values()]
}
