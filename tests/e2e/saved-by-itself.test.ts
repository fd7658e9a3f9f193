import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { unlockBackup } from '@/formats/backup-file'
import { allOf } from '../formats/sealed-bytes'
import { violations } from './accessible'
import { launchCareWeb, type CareWebBrowser } from './browser'
import { KeptWeb } from './kept-web'
import { putTownIn } from './town'

let folder: string
let browser: CareWebBrowser
let web: KeptWeb
let page: Page

/** Nobody can press "Allow" in a browser without a window: here the permission is granted from the start. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-web-itself-'))
  const built = join(folder, 'built')
  await cp('.output/chrome-mv3', built, { recursive: true })
  const file = join(built, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>
  if (!manifest['optional_permissions']?.includes('downloads'))
    throw new Error('It is not asked for any more.')
  manifest['permissions']?.push('downloads')
  await writeFile(file, JSON.stringify(manifest))
  const profile = join(folder, 'profile')
  await mkdir(join(profile, 'Default'), { recursive: true })
  const preferences = { download: { default_directory: join(folder, 'down') } }
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  browser = await launchCareWeb({
    profile,
    extensionDirectory: built,
    viewport: { width: 1280, height: 900 }
  })
  // As a person's browser does it: under the name that was asked for, in the folder of downloads.
  await browser.send('Browser.setDownloadBehavior', { behavior: 'default' })
  web = await KeptWeb.open(browser)
  page = await putTownIn(browser)
  // The page of the first install would speak of a backup before any other.
  for (const one of browser.context.pages())
    if (one.url().includes('care-web.html') && one !== page) await one.close()
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

const shots = process.env['SCREENSHOTS']
async function look(name: string): Promise<void> {
  if (shots) await page.screenshot({ path: join(shots, `saved-${name}.png`), fullPage: true })
}
const press = (words: string) => page.getByRole('button', { name: words, exact: true }).first().click()
const filesIn = async (place: string) =>
  (await readdir(place).catch(() => [])).toSorted((a, b) => a.localeCompare(b))
const downloads = () => join(folder, 'down', 'Care Web')
let key = ''

interface Plan {
  every: string
  savedAt: string
  spokenAt?: string
}
const planOf = (there: Page) =>
  there.evaluate(
    async () => ((await chrome.storage.local.get(null)) as { 'backup-plan': Plan })['backup-plan']
  )

/** As time would: the last backup is of the day before yesterday. */
async function dayGoesBy(there: Page): Promise<void> {
  const savedAt = new Date(Date.now() - 2 * 86_400_000).toISOString()
  const plan = { ...(await planOf(there)), savedAt }
  await there.evaluate((next) => chrome.storage.local.set({ 'backup-plan': next }), plan)
}
/** The alarm that stands in the browser goes off now. */
const wake = (there: Page) => there.evaluate(() => chrome.alarms.create('backup', { when: Date.now() + 100 }))

async function addSomeone(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add someone' }).first().click()
  await page.locator('dialog input').first().fill(name)
  await press('Add to my web')
  await page.getByText(name).first().waitFor()
}

/** What lies in the folder that was chosen. */
const inFolder = () =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const names: string[] = []
    for await (const name of (await root.getDirectoryHandle('chosen')).keys()) names.push(name)
    return names
  })

async function contentOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const opened = await unlockBackup(bytes, { key }, 100_000_000)
  if (!opened.ok) throw new Error(opened.problem)
  return new TextDecoder().decode(await allOf(opened.chunks))
}

it('speaks of a backup once there is something to lose, and not again for a month', async () => {
  await page.close()
  // A page that nobody looks at says nothing: it would count as said.
  const behind = await browser.newPage()
  await behind.addInitScript(() => Object.defineProperty(document, 'hidden', { get: () => true }))
  await behind.goto(browser.extensionUrl('care-web.html#/'))
  page = await browser.openCareWeb('#/')
  const nudge = page.getByRole('region', { name: 'Backup', exact: true })
  await nudge.waitFor({ timeout: 30_000 })
  expect(await behind.getByRole('region', { name: 'Backup', exact: true }).count()).toBe(0)
  await behind.close()
  expect(await violations(page)).toEqual([])
  await look('nudge')
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await page.getByRole('heading', { name: 'Your data' }).waitFor()
  expect(await nudge.count()).toBe(1)
  expect(Date.parse((await planOf(page)).spokenAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
})

it('saves with the downloads at a press, without a question', async () => {
  await press('Save a backup')
  key = (await page.locator('.keysheet .key').textContent()) ?? ''
  await press('I have put it away. Save the backup')
  await page.getByText('The backup was saved with your other downloads').waitFor()
  // What asked for it goes with it.
  await expect.poll(() => page.getByRole('region', { name: 'Backup', exact: true }).count()).toBe(0)
  const [name = ''] = await filesIn(downloads())
  expect(name).toMatch(/^care-web-\d{4}-\d\d-\d\d\.age$/)
  expect(await contentOf(new Uint8Array(await readFile(join(downloads(), name))))).toContain('Dana Whitfield')
  expect(await page.locator('.rail .foot').textContent()).toMatch(/Last backup/)
})

it('saves by itself from the worker, when a day has gone by and something has changed', async () => {
  await page.locator('summary', { hasText: 'How backups are saved' }).click()
  await page.getByText('Each day', { exact: true }).click()
  await expect.poll(async () => (await planOf(page)).every).toBe('day')
  // No page of ours is open but one that runs nothing: what is saved now, the worker saves.
  const probe = await browser.newPage(browser.extensionUrl('manifest.json'))
  await page.close()
  await web.age(2)
  await dayGoesBy(probe)
  await wake(probe)
  // Nothing has changed since: no file is made. Then something does.
  await probe.waitForTimeout(1500)
  expect(await filesIn(downloads())).toHaveLength(1)
  page = await browser.openCareWeb('#/')
  await addSomeone('Juniper Vale')
  await page.close()
  await dayGoesBy(probe)
  await wake(probe)
  await expect.poll(() => filesIn(downloads()), { timeout: 20_000 }).toHaveLength(2)
  const names = await filesIn(downloads())
  const texts = await Promise.all(
    names.map(async (name) => contentOf(new Uint8Array(await readFile(join(downloads(), name)))))
  )
  expect(texts.filter((text) => text.includes('Juniper Vale'))).toHaveLength(1)
  await probe.close()
})

it('saves into a chosen folder, where nothing that stands there is written over', async () => {
  page = await browser.openCareWeb('#/data')
  // The browser's own dialog can't be pressed here; a folder of its private space behaves as a chosen one does.
  await page.evaluate(() => {
    const picked = async () => {
      const root = await navigator.storage.getDirectory()
      return root.getDirectoryHandle('chosen', { create: true })
    }
    Object.assign(globalThis, { showDirectoryPicker: picked })
  })
  await page.locator('summary', { hasText: 'How backups are saved' }).click()
  await page.getByText('A folder I choose', { exact: true }).click()
  await press('Choose the folder')
  await page.getByText('The folder is “chosen”.').waitFor()
  for (const count of [1, 2]) {
    await press('Save a backup')
    await expect.poll(inFolder, { timeout: 20_000 }).toHaveLength(count)
  }
  await page.getByText('The backup was saved in your folder').waitFor()
  expect(await violations(page)).toEqual([])
  await look('folder')
})

it('saves into that folder by itself too, while a page of ours is open', async () => {
  await page.goto(browser.extensionUrl('care-web.html#/'))
  await addSomeone('Ines Marlow')
  await dayGoesBy(page)
  await page.reload()
  // Five seconds after the first paint, and after every row was read: on a busy computer half a minute was too short.
  await expect.poll(inFolder, { timeout: 90_000 }).toHaveLength(3)
  expect(await filesIn(downloads())).toHaveLength(2)
})

it('leaves to the next open page what is too large for the worker to put with the downloads', async () => {
  await page.goto(browser.extensionUrl('care-web.html#/data'))
  await page.locator('summary', { hasText: 'How backups are saved' }).click()
  await page.locator('.how label:has(input[value=downloads])').click()
  await page.goto(browser.extensionUrl('care-web.html#/'))
  await addSomeone('Ravi Sand')
  const probe = await browser.newPage(browser.extensionUrl('manifest.json'))
  await page.close()
  await probe.evaluate(fillWithNoise, 45_000_000)
  await dayGoesBy(probe)
  await wake(probe)
  // The worker makes it, finds it too large and lets it be; an open page then needs no alarm.
  const isMaking = () =>
    probe.evaluate(async () =>
      (await navigator.locks.query()).held?.some(({ name }) => name === 'care-web-backup')
    )
  await expect.poll(isMaking, { interval: 20 }).toBe(true)
  await expect.poll(isMaking, { timeout: 60_000 }).toBe(false)
  expect(await filesIn(downloads())).toHaveLength(2)
  page = await browser.openCareWeb('#/')
  // A large file has a name of the browser's own until all of it is there: on a slow computer that was looked at.
  const third = async () => (await filesIn(downloads())).filter((one) => one.includes('(2)'))
  await expect.poll(third, { timeout: 120_000 }).toHaveLength(1)
  const size = async () => (await stat(join(downloads(), (await third())[0] ?? ''))).size
  await expect.poll(size, { timeout: 60_000 }).toBeGreaterThan(40_000_000)
}, 300_000)

/** Files that can't be packed any smaller. Runs in the page, so it brings along all it uses. */
async function fillWithNoise(bytes: number) {
  const opening = indexedDB.open('care-web')
  const database = await new Promise<IDBDatabase>((done) => (opening.onsuccess = () => done(opening.result)))
  const writing = database.transaction('files', 'readwrite')
  const part = 65_536
  for (let at = 0; at * 5_000_000 < bytes; at += 1) {
    const noise = new Uint8Array(5_000_000)
    for (let from = 0; from < noise.length; from += part)
      crypto.getRandomValues(noise.subarray(from, Math.min(from + part, noise.length)))
    const blob = new Blob([noise], { type: 'application/pdf' })
    const about = { name: `${at}.pdf`, type: blob.type, size: blob.size }
    writing.objectStore('files').put({ id: `noise-${at}`, blob, ...about })
  }
  await new Promise((done) => (writing.oncomplete = done))
  database.close()
}
