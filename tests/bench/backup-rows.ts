import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchCareWeb, type CareWebBrowser } from '../e2e/browser'
import { fillWeb } from './big-web'

const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`
const ms = (value: number) => `${value.toFixed(0)} ms`

/**
 * 60,000 rows: these, a partnership for each of the people, and for each kept page its whole text and its entry in history.
 */
const size = { people: 4000, clips: 14_000, passages: 10_000 }

/** Saves a large web as a locked file and brings it into an empty one; meanwhile tasks of the page are watched. */
export async function backupRows(): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'care-web-backup-'))
  const file = join(folder, 'large.age')
  try {
    const { key, save, saveTask } = await within(folder, 'from', async (browser) => {
      await fillWeb(browser, size)
      return saving(browser, file)
    })
    const { read, put, putTask } = await within(folder, 'to', (browser) => bringing(browser, file, key))
    return [
      [
        'Backup of 60,000 rows, 14,000 kept pages with their texts among them, from the press to the file',
        seconds(save),
        '≤ 5 s'
      ],
      ['Longest task of the page meanwhile', ms(saveTask), '≤ 100 ms'],
      ['Opening and checking that file, and saying what would change', seconds(read), ''],
      ['Bringing it in, from the press to all of it kept', seconds(put), ''],
      ['Both together', seconds(read + put), '≤ 15 s'],
      ['Longest task of the page meanwhile', ms(putTask), '≤ 100 ms']
    ]
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function within<T>(
  folder: string,
  name: string,
  work: (browser: CareWebBrowser) => Promise<T>
): Promise<T> {
  const browser = await launchCareWeb({ profile: join(folder, name) })
  try {
    // Compilers wrap inner functions in a call to __name, which the page does not have.
    await browser.context.addInitScript('globalThis.__name = (named) => named')
    return await work(browser)
  } finally {
    await browser.close()
  }
}

async function saving(browser: CareWebBrowser, file: string) {
  const page = await browser.openCareWeb('#/data')
  // Once for the key; what is measured is the second backup, as every later one is.
  await page.getByRole('button', { name: 'Save a backup' }).click()
  const key = (await page.locator('.keysheet .key').textContent()) ?? ''
  await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    page.getByRole('button', { name: 'I have put it away' }).click()
  ])
  // The first look at every row, a safety copy and the index of words come by themselves; a press comes later.
  await page.waitForTimeout(30_000)
  await watchTasks(page)
  const start = Date.now()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    page.getByRole('button', { name: 'Save a backup' }).click()
  ])
  const save = Date.now() - start
  const saveTask = await longestTask(page)
  await download.saveAs(file)
  return { key, save, saveTask }
}

async function bringing(browser: CareWebBrowser, file: string, key: string) {
  const page = await browser.openCareWeb('#/data')
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.getByLabel('Your key').fill(key)
  await watchTasks(page)
  let start = Date.now()
  await page.getByRole('button', { name: 'Open the file' }).click()
  const put = page.getByRole('button', { name: 'Bring together' })
  await put.waitFor({ timeout: 300_000 })
  const read = Date.now() - start
  start = Date.now()
  await put.click()
  await page.getByText('Your web is as it was').waitFor({ timeout: 300_000 })
  return { read, put: Date.now() - start, putTask: await longestTask(page) }
}

const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const watched = globalThis as { longest?: number }
    watched.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest ?? 0, duration)
    }).observe({ type: 'longtask' })
  })
const longestTask = (page: Page) => page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0)
