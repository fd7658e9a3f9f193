import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { KeptWeb } from './kept-web'
import { schemaVersion } from '@/db/schema'

interface Golden {
  indexes: Record<string, string>
  backup: { tables: Record<string, Record<string, unknown>[]> }
}
const goldenOf = (version: number) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../db/golden/version-${version}.json`, import.meta.url)), 'utf8')
  ) as Golden

let browser: CareWebBrowser
let probe: Page
let web: KeptWeb

beforeAll(async () => {
  browser = await launchCareWeb()
  for (const page of browser.context.pages()) if (page.url().includes('care-web.html')) await page.close()
  probe = await browser.newPage(browser.extensionUrl('manifest.json'))
  web = await KeptWeb.open(browser)
})
afterAll(() => browser?.close())

const versions = Array.from({ length: schemaVersion - 1 }, (_value, index) => index + 1)

it.each(versions)(
  'a web of version %i opens in the newest build with all its rows, and a copy of it as it was',
  async (version) => {
    const golden = goldenOf(version)
    // The worker may still be about to remember the web of the version before.
    await browser.stopWorker()
    await web.clear()
    await probe.evaluate(writeAsItWas, { version, ...golden })
    // The first is held by another page, as an old tab might.
    if (version === 1) await probe.evaluate(hold)
    const page = await browser.openCareWeb('#/data')
    if (version === 1) {
      await page.getByRole('heading', { name: 'Care Web is being opened' }).waitFor()
      await probe.evaluate(() => (globalThis as unknown as { careWebHeld: IDBDatabase }).careWebHeld.close())
    }
    await page.getByRole('heading', { name: 'Safety copies' }).waitFor()
    // The worker may have been as quick as the page: one copy is enough.
    const before = page.getByText('before a new version changed how things are kept')
    await before.waitFor()
    expect(await before.count()).toBe(1)
    const rows = await web.all()
    for (const [table, list] of Object.entries(golden.backup.tables))
      expect(rows[table as keyof typeof rows].length, table).toBe(list.length)
    await page.close()
  }
)

/** Runs in the page, so it brings along all it uses: a database as a version wrote it, made past all of our code. */
async function writeAsItWas({ version, indexes, backup }: Golden & { version: number }): Promise<void> {
  const root = await navigator.storage.getDirectory()
  await root.removeEntry('safety-copies', { recursive: true }).catch(() => undefined)
  await new Promise((done) => (indexedDB.deleteDatabase('care-web').onsuccess = done))
  const database = await new Promise<IDBDatabase>((done) => {
    const opening = indexedDB.open('care-web', version * 10)
    opening.onupgradeneeded = () => {
      for (const [table, words] of Object.entries(indexes)) {
        const [key = 'id', ...others] = words.split(', ')
        const store = opening.result.createObjectStore(table, {
          keyPath: key.replace('++', ''),
          autoIncrement: key.startsWith('++')
        })
        for (const one of others)
          store.createIndex(one.replace('*', ''), one.replace('*', ''), { multiEntry: one.startsWith('*') })
      }
    }
    opening.onsuccess = () => done(opening.result)
  })
  const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const writing = database.transaction([...database.objectStoreNames], 'readwrite')
  for (const [table, rows] of Object.entries(backup.tables))
    for (const { base64, type, ...row } of rows) {
      const typed = type === undefined ? {} : { type }
      const bytes = typeof base64 === 'string' ? bytesOf(base64) : undefined
      const blob = bytes && new Blob([bytes], { type: String(type) })
      const isFile = table === 'files'
      const more = blob ? { blob, ...(isFile && { ...typed, size: blob.size }) } : typed
      writing.objectStore(table).put({ ...row, ...more })
    }
  await new Promise((done) => (writing.oncomplete = done))
  database.close()
}

function hold(): Promise<void> {
  return new Promise((done) => {
    const opening = indexedDB.open('care-web')
    opening.onsuccess = () => {
      Object.assign(globalThis, { careWebHeld: opening.result })
      done()
    }
  })
}
