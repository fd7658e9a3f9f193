import { openAsItIs } from './rescue'

/**
 * A look at a web past Dexie, in a few milliseconds and whatever else goes on: the number of its last deed, 0 where there is
 * none, and whether one row of each table is there. It makes and changes no database.
 * @param probes ids by table
 */
export async function peek(
  name: string,
  probes: Readonly<Record<string, string>>
): Promise<{ number: number; reads: boolean }> {
  const database = await openAsItIs(name)
  if (!database) return { number: 0, reads: false }
  // Whoever changes it must not wait for us.
  database.onversionchange = () => database.close()
  try {
    const tables = Object.keys(probes)
    const reading = database.transaction([...new Set([...tables, 'history'])], 'readonly')
    const [last, ...found] = await Promise.all([
      answered(reading.objectStore('history').openKeyCursor(null, 'prev')),
      ...tables.map((table) => answered(reading.objectStore(table).getKey(probes[table] ?? '')))
    ])
    const number = last ? Number(last.primaryKey) : 0
    return { number, reads: found.every((key) => key !== undefined) }
  } finally {
    database.close()
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('not read'))
  })
}
