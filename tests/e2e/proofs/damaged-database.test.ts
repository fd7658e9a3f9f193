import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { isFull, proofSeed } from '../../proofs/effort'
import { launchCareWeb } from '../browser'
import type { TableName } from '@/domain/tables'
import type { CareWebBrowser } from '../browser'
import { KeptWeb } from '../kept-web'
import { putTownIn } from '../town'

/** What may become of the files of a database while the browser is closed. */
const damages: Record<string, (files: string[]) => Promise<void>> = {
  'the largest is cut in half': async (files) => cutHalf(files[0]),
  'all are cut in half': async (files) => {
    for (const file of files) await cutHalf(file)
  },
  'the largest is overwritten in its middle': async (files) => overwrite(files[0], 0.3, 0.7),
  'all are overwritten': async (files) => {
    for (const file of files) await overwrite(file, 0, 1)
  },
  'the largest is deleted': async (files) => rm(files[0] ?? ''),
  'all are deleted': async (files) => {
    for (const file of files) await rm(file)
  }
}
const byFlag = ['--enable-features=IdbSqliteBackingStore']
const names = Object.keys(damages)
const tried = isFull ? names : [names[proofSeed % names.length] ?? '', 'all are deleted']

async function cutHalf(file = ''): Promise<void> {
  await truncate(file, Math.floor((await stat(file)).size / 2))
}

async function overwrite(file = '', from: number, to: number): Promise<void> {
  const bytes = await readFile(file)
  for (let at = Math.floor(bytes.length * from); at < bytes.length * to; at += 1)
    bytes[at] = (at * 31 + 7) % 256
  await writeFile(file, bytes)
}

/** The files of our database, the largest first. */
async function databaseFiles(profile: string): Promise<string[]> {
  const found: { file: string; size: number }[] = []
  for (const name of await readdir(join(profile, 'Default'), { recursive: true })) {
    if (!/IndexedDB/.test(name) || !/chrome-extension/.test(name) || /LOCK$|LOG/.test(name)) continue
    const file = join(profile, 'Default', name)
    const about = await stat(file)
    if (about.isFile() && about.size > 0) found.push({ file, size: about.size })
  }
  return found.toSorted((a, b) => b.size - a.size).map(({ file }) => file)
}

const told = /Something is missing|could not be opened/

describe.each([
  ['LevelDB', []],
  ['SQLite', byFlag]
])('a database damaged on the disk, kept by %s', (backend, args) => {
  let sound: string
  let before: Kept

  beforeAll(async () => {
    sound = await mkdtemp(join(tmpdir(), 'care-web-sound-'))
    const browser = await launchCareWeb({ profile: sound, args })
    const page = await putTownIn(browser)
    await page.getByRole('button', { name: 'Take a copy now' }).click()
    await page.getByText(/A copy was taken|Nothing has changed/).waitFor()
    before = await keptIn(browser)
    // The witness is written a second after the last change.
    await page.waitForTimeout(3000)
    await browser.close()
    if ((await databaseFiles(sound)).length === 0) throw new Error('no files of the database were found')
  })
  afterAll(() => rm(sound, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))

  it.each(tried)('%s: it is noticed, and comes back from a copy', async (name) => {
    await comesBack(args, (profile) => databaseFiles(profile).then((files) => damages[name]?.(files)))
  })

  // It then lays the old one aside and begins an empty one, without a word.
  it.runIf(isFull || backend === 'LevelDB')(
    'the browser keeps databases in the other way from one day to the next: it is noticed, and comes back from a copy',
    () => comesBack(args.length > 0 ? [] : byFlag, () => Promise.resolve())
  )

  async function comesBack(flags: string[], harm: (profile: string) => Promise<unknown>): Promise<void> {
    const profile = await mkdtemp(join(tmpdir(), 'care-web-damaged-'))
    await cp(sound, profile, { recursive: true })
    await harm(profile)
    const browser = await launchCareWeb({ profile, args: flags })
    try {
      const page = await browser.openCareWeb('#/')
      const heading = page.getByRole('heading', { name: told })
      await heading.or(page.locator('.app')).first().waitFor()
      // What is whole need not be told: the browser may have written all of it elsewhere, too.
      if ((await heading.count()) === 0 && isSame(await keptIn(browser), before)) return
      await heading.waitFor({ timeout: 30_000 })
      expect(await page.getByText('You are in the middle').count()).toBe(0)
      await page
        .getByRole('button', { name: /Look at it: the copy/ })
        .first()
        .click()
      await page.getByText('It was read to its end just now').waitFor()
      await page.getByRole('button', { name: 'Bring this copy back' }).click()
      await page.getByRole('button', { name: 'Bring it back now' }).click()
      const again = page.getByRole('status').getByText(/Restart the browser/)
      await page.locator('.app').or(again).first().waitFor()
      // Chromium neither opens nor deletes an SQLite store that is overwritten from its first byte: the copy is saved.
      if ((await again.count()) > 0) return expect(await keptInFile(page)).toEqual(before)
      expect(await keptIn(browser)).toEqual(before)
    } finally {
      await browser.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  }
})

/** Saves the copy that is being looked at as a backup file. @returns every row in it */
async function keptInFile(page: Page): Promise<Kept> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save it as a backup file' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  const { tables } = JSON.parse(text) as { tables: Kept }
  return sorted(tables)
}

/** Every row that a person keeps, as it stands. */
type Kept = Partial<Record<TableName, unknown[]>>
const isSame = (one: Kept, other: Kept) => JSON.stringify(one) === JSON.stringify(other)

/**
 * In one order, and without what is chosen for this browser alone. History has one more entry once a copy was put back;
 * that each of its rows is as it was, is told by the rows that it is about.
 */
function sorted({ settings: _settings, drafts: _drafts, history: _history, ...kept }: Kept): Kept {
  const inOrder = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inOrder)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]))
  }
  const byId = (rows: unknown[]) => rows.map((row) => JSON.stringify(inOrder(row))).toSorted()
  const filled = Object.entries(kept).filter(([, rows]) => rows.length > 0)
  return Object.fromEntries(filled.map(([table, rows]) => [table, byId(rows)]))
}

async function keptIn(browser: CareWebBrowser): Promise<Kept> {
  const web = await KeptWeb.open(browser)
  return web.all().then(sorted, () => ({}))
}
