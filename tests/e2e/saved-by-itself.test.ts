import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
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
  expect(manifest['optional_permissions']).toContain('downloads')
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
  await nudge.getByRole('link').click()
  await page.getByRole('heading', { name: 'Your data' }).waitFor()
  const spokenAt = () =>
    page.evaluate(async () => {
      const kept = (await chrome.storage.local.get('backup-plan')) as { 'backup-plan': { spokenAt?: string } }
      return kept['backup-plan'].spokenAt
    })
  expect(Date.parse((await spokenAt()) ?? '')).toBeGreaterThan(Date.now() - 60_000)
})

it('saves with the downloads at a press, without a question', async () => {
  await press('Save a backup')
  key = (await page.locator('.keysheet .key').textContent()) ?? ''
  await press('I have put it away')
  await page.getByText('The backup was saved with your other downloads').waitFor()
  const [name = ''] = await filesIn(downloads())
  expect(name).toMatch(/^care-web-\d{4}-\d\d-\d\d\.age$/)
  expect(await contentOf(new Uint8Array(await readFile(join(downloads(), name))))).toContain('Dana Whitfield')
  expect(await page.locator('.rail .foot').textContent()).toMatch(/Last backup/)
})

it('saves by itself from the worker, when a day has gone by and something has changed', async () => {
  await page.locator('summary', { hasText: 'How backups are saved' }).click()
  await page.getByText('Each day', { exact: true }).click()
  const plan = () =>
    page.evaluate(async () => {
      const kept = (await chrome.storage.local.get('backup-plan')) as Record<string, Record<string, unknown>>
      return kept['backup-plan']
    })
  await expect.poll(async () => (await plan())?.['every']).toBe('day')
  // No page of ours is open but one that runs nothing: what is saved now, the worker saves.
  const probe = await browser.newPage(browser.extensionUrl('manifest.json'))
  await page.close()
  await web.age(2)
  const wake = () =>
    probe.evaluate(async () => {
      const { 'backup-plan': kept } = (await chrome.storage.local.get('backup-plan')) as {
        'backup-plan': { savedAt: string; savedNumber: number }
      }
      const savedAt = new Date(Date.now() - 2 * 86_400_000).toISOString()
      await chrome.storage.local.set({ 'backup-plan': { ...kept, savedAt } })
      await chrome.alarms.create('backup', { when: Date.now() + 100 })
    })
  await wake()
  // Nothing has changed since: no file is made. Then something does.
  await probe.waitForTimeout(1500)
  expect(await filesIn(downloads())).toHaveLength(1)
  page = await browser.openCareWeb('#/')
  await page.getByRole('button', { name: 'Add someone' }).first().click()
  await page.locator('dialog input').first().fill('Juniper Vale')
  await press('Add to my web')
  await page.getByText('Juniper Vale').first().waitFor()
  await page.close()
  await wake()
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
    const inFolder = () =>
      page.evaluate(async () => {
        const root = await navigator.storage.getDirectory()
        const names: string[] = []
        for await (const name of (await root.getDirectoryHandle('chosen')).keys()) names.push(name)
        return names
      })
    await expect.poll(inFolder, { timeout: 20_000 }).toHaveLength(count)
  }
  await page.getByText('The backup was saved in your folder').waitFor()
  expect(await violations(page)).toEqual([])
})
