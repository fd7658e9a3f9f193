import type { Page } from 'playwright-core'
import type { AllRows } from '@/domain/rows'
import type { TableName } from '@/domain/tables'
import { tableNames } from '@/domain/tables'
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
    const found = await this.page.evaluate(visitTables, { job: 'read' as const, days: 0 })
    return { ...Object.fromEntries(tableNames.map((name) => [name, []])), ...found } as unknown as AllRows
  }

  /** How many rows each table has, of those that have any. */
  async counts(): Promise<Partial<Record<TableName, number>>> {
    const filled = Object.entries(await this.all()).filter(([, rows]) => rows.length > 0)
    return Object.fromEntries(filled.map(([table, rows]) => [table, rows.length]))
  }

  /** Empties every table, for the next test, and what remembers them. No page of ours should be open. */
  async clear(): Promise<void> {
    // Twice: what the extension was still remembering of the tables would be a witness of rows that are gone.
    await this.page.evaluate(() => chrome.storage.local.clear())
    await this.page.evaluate(visitTables, { job: 'clear' as const, days: 0 })
    await this.page.evaluate(() => chrome.storage.local.clear())
  }

  /** Ends the page that looks. */
  close(): Promise<void> {
    return this.page.close()
  }

  /** Sets back the clock of all that is kept, as if it had been kept some days ago. */
  async age(days: number): Promise<void> {
    await this.page.evaluate(visitTables, { job: 'age' as const, days })
  }
}

/** Runs in the page, so it brings along all it uses. One transaction: what it sees is of one moment. */
async function visitTables({ job, days }: { job: 'read' | 'clear' | 'age'; days: number }) {
  const found: Record<string, unknown[]> = {}
  const earlier = (value: unknown): unknown => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
      return new Date(Date.parse(value) - days * 86_400_000).toISOString()
    if (Array.isArray(value)) return value.map(earlier)
    if (value === null || typeof value !== 'object' || value instanceof Blob) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, earlier(part)]))
  }
  const plain = (row: Record<string, unknown>) =>
    row['blob'] instanceof Blob ? { ...row, blob: { size: row['blob'].size, type: row['blob'].type } } : row
  // Opening a database that is not there would make an empty one.
  if (!(await indexedDB.databases()).some((database) => database.name === 'care-web')) return found
  return new Promise<typeof found>((resolve, reject) => {
    const opening = indexedDB.open('care-web')
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'))
    opening.onsuccess = () => {
      const database = opening.result
      const names = [...database.objectStoreNames]
      // Dexie makes its tables in the same step in which the database comes: without any there is nothing yet.
      if (names.length === 0) {
        database.close()
        return resolve(found)
      }
      const transaction = database.transaction(names, job === 'read' ? 'readonly' : 'readwrite')
      for (const name of names) {
        const table = transaction.objectStore(name)
        const reading = table.getAll()
        reading.onsuccess = () => {
          const rows = reading.result as Record<string, unknown>[]
          found[name] = rows.map(plain)
          if (job === 'clear') table.clear()
          if (job === 'age') for (const row of rows) table.put(earlier(row))
        }
      }
      transaction.oncomplete = () => {
        database.close()
        resolve(found)
      }
      transaction.onabort = () => reject(transaction.error ?? new Error('The reading was cut off.'))
    }
  })
}
