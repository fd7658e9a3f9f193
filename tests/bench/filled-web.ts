import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AllRows } from '@/domain/rows'
import type { TableName } from '@/domain/tables'
import { launchCareWeb } from '../e2e/browser'
import type { CareWebBrowser } from '../e2e/browser'

export const at = '2026-11-21T10:00:00.000Z'
export const base = { createdAt: at, changedAt: at }

/** So many practitioners and the ties with them. */
export function practitioners(count: number) {
  const ids = Array.from({ length: count }, (_one, index) => `person-${index}`)
  const people: AllRows['people'] = ids.map((id, index) => ({
    id,
    ...base,
    name: `Person ${index}`,
    role: 'practitioner',
    sources: {},
    keys: []
  }))
  const partnerships: AllRows['partnerships'] = ids.map((partnerId) => ({
    id: `with-${partnerId}`,
    ...base,
    partnerId,
    sector: 'professional',
    ring: 'close'
  }))
  return { ids, people, partnerships }
}

/** A browser with a profile of its own in which these rows are kept; both go when the work is done. */
export async function withWeb<Result>(
  rows: Partial<AllRows>,
  work: (browser: CareWebBrowser) => Promise<Result>
): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'care-web-filled-'))
  const browser = await launchCareWeb({ profile, viewport: { width: 1280, height: 900 } })
  try {
    await browser.context.addInitScript('globalThis.__name = (named) => named')
    const room = await browser.openCareWeb('#/data')
    await room.waitForSelector('h1')
    await room.close()
    const filler = await browser.newPage(browser.extensionUrl('manifest.json'))
    await filler.evaluate(putRows, rows)
    await filler.close()
    return await work(browser)
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** Runs in the page, so it brings along all it uses. */
function putRows(rowsOf: { [T in TableName]?: unknown[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('care-web')
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'))
    opening.onsuccess = () => {
      const database = opening.result
      const writing = database.transaction(Object.keys(rowsOf), 'readwrite')
      for (const [table, list] of Object.entries(rowsOf))
        for (const row of list) writing.objectStore(table).put(row)
      writing.oncomplete = () => {
        database.close()
        resolve()
      }
      writing.onabort = () => reject(writing.error ?? new Error('The rows could not be written.'))
    }
  })
}
