import type { Page } from 'playwright-core'
import type { AllRows, TableName } from '@/domain/rows'
import type { CareWebBrowser } from './browser'

/**
 * What stands in the database, read past all of our own code: from a page of the extension's origin by plain indexedDB.
 * Open it before the popup, since a new tab takes the front and closes the popup.
 */
export class KeptWeb {
  private constructor(private readonly page: Page) {}

  static async open(browser: CareWebBrowser): Promise<KeptWeb> {
    return new KeptWeb(await browser.newPage(browser.extensionUrl('manifest.json')))
  }

  async rows<T extends TableName>(table: T): Promise<AllRows[T]> {
    return (await this.all())[table]
  }

  /** Every row of every table, of one moment. Pictures come with the size and type of their blob only. */
  async all(): Promise<AllRows> {
    return (await this.page.evaluate(readAll)) as AllRows
  }

  /** How many rows each table has that has any. */
  async counts(): Promise<Partial<Record<TableName, number>>> {
    const filled = Object.entries(await this.all()).filter(([, rows]) => rows.length > 0)
    return Object.fromEntries(filled.map(([table, rows]) => [table, rows.length]))
  }

  /** Empties every table, for the next test. No page of ours should be open. */
  async clear(): Promise<void> {
    await this.page.evaluate(clearAll)
  }

  /** Sets back the clock of what is kept, as if it had been kept some days ago. */
  async age(days: number): Promise<void> {
    await this.page.evaluate(ageAll, days)
  }
}

/** These run in the page: each has to bring along all it uses. */
async function readAll(): Promise<Record<string, unknown[]>> {
  const tables = new Proxy<Record<string, unknown[]>>({}, { get: (held, name) => held[String(name)] ?? [] })
  const found: Record<string, unknown[]> = {}
  const names =
    'people practices partnerships products advice clips clipTexts pictures passages notes proposals drafts history settings'
  for (const name of names.split(' ')) found[name] = tables[name] ?? []
  // Opening a database that is not there would make an empty one.
  if (!(await indexedDB.databases()).some((database) => database.name === 'care-web')) return found
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('care-web')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error('not opened'))
  })
  const transaction = database.transaction([...database.objectStoreNames])
  await Promise.all(
    [...database.objectStoreNames].map(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const reading = transaction.objectStore(name).getAll()
          reading.onsuccess = () => {
            found[name] = (reading.result as Record<string, unknown>[]).map((row) => {
              const blob = row['blob']
              return blob instanceof Blob ? { ...row, blob: { size: blob.size, type: blob.type } } : row
            })
            resolve()
          }
          reading.onerror = () => reject(reading.error ?? new Error(name))
        })
    )
  )
  database.close()
  return found
}

async function clearAll(): Promise<void> {
  if (!(await indexedDB.databases()).some((database) => database.name === 'care-web')) return
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('care-web')
    opening.onerror = () => reject(opening.error ?? new Error('not opened'))
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite')
      for (const name of database.objectStoreNames) transaction.objectStore(name).clear()
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}

async function ageAll(days: number): Promise<void> {
  const earlier = (value: unknown): unknown => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
      return new Date(Date.parse(value) - days * 86_400_000).toISOString()
    if (Array.isArray(value)) return value.map(earlier)
    if (value === null || typeof value !== 'object' || value instanceof Blob) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, earlier(part)]))
  }
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('care-web')
    opening.onerror = () => reject(opening.error ?? new Error('not opened'))
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite')
      for (const name of database.objectStoreNames) {
        const store = transaction.objectStore(name)
        const reading = store.getAll()
        reading.onsuccess = () => {
          for (const row of reading.result) store.put(earlier(row))
        }
      }
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}
