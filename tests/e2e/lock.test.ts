import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { look as inspect } from './accessible'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { samplePages } from './pages/sample-pages'

/* One person, one profile, in order: a lock is put on, the browser closed and opened, a page kept meanwhile, all opened. */

const passphrase = 'four quiet words here'
/** Written only after the lock was put on. */
const word = 'Quillfeather'
let server: PageServer
let browser: CareWebBrowser
let profile: string
/** What opens its backups. */
let key = ''
const shots = process.env['SCREENSHOTS']

beforeAll(async () => {
  server = await startPageServer(samplePages())
  profile = await mkdtemp(join(tmpdir(), 'care-web-lock-'))
  browser = await launchCareWeb({ profile })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

const lockedBackup = () => join(profile, 'saved-while-locked.age')

async function look(page: Page, name: string) {
  if (!shots) return
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.screenshot({ path: join(shots, `${name}-dark-320.png`), fullPage: true })
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize({ width: 1280, height: 720 })
}

async function openLock(page: Page, typed: string) {
  await page.getByLabel('Passphrase', { exact: true }).fill(typed)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

/** A word that can be seen, wherever it stands. */
const seen = (page: Page, text: string) =>
  expect.poll(() => page.locator('body').innerText(), { timeout: 20_000 }).toContain(text)

async function addSupporter(page: Page, name: string) {
  await page.keyboard.press('n')
  await page.getByLabel('Name', { exact: true }).first().fill(name)
  await page.keyboard.press('Enter')
  await page.getByText(name).first().waitFor()
}

/** The sample pages have no icon. */
const ownProblems = () => browser.problems.filter((problem) => !problem.includes('404'))

/** Whether a word stands in any file of the profile that holds what we keep. */
async function isOnDisk(sought: string): Promise<string[]> {
  const found: string[] = []
  for (const file of await readdir(profile, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    if (!file.isFile() || !/IndexedDB|File System|Local Storage|Local Extension|Session Storage/.test(path))
      continue
    const bytes = await readFile(path)
    if (bytes.includes(sought) || bytes.includes(Buffer.from(sought, 'utf16le'))) found.push(path)
  }
  return found
}

/** The first backup makes the key, and shows it. */
async function keyOfBackups(): Promise<string> {
  const page = await browser.openCareWeb('#/data')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  const shown = (await page.locator('.keysheet .key').textContent()) ?? ''
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'I have put it away' }).click()
  await saved
  await page.close()
  return shown
}

it('puts a lock on, and goes on as before', async () => {
  const tab = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await popup.close()
  key = await keyOfBackups()
  const page = await browser.openCareWeb('#/settings')
  await page.getByRole('button', { name: 'Put a lock on' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same passphrase once more').fill('another one')
  await page.getByRole('button', { name: 'Lock it' }).click()
  await page.getByText('The two are not the same').waitFor()
  await look(page, 'lock-setting')
  await page.getByLabel('The same passphrase once more').fill(passphrase)
  await page.getByRole('button', { name: 'Lock it' }).click()
  await page.getByText('Your care web has a lock.').waitFor({ timeout: 60_000 })
  await look(page, 'lock-setting-on')
  await page.goto(browser.extensionUrl('care-web.html#/'))
  await addSupporter(page, word)
  await page.goto(browser.extensionUrl('care-web.html#/'))
  await seen(page, 'Oriel Fennimore')
  // The button keeps as before, and the person is known again by a keyed look-up.
  const again = await browser.toolbarClick(tab)
  await again.waitFor('.saved')
  await again.close()
  const web = await KeptWeb.open(browser)
  expect((await web.counts()).people).toBe(2)
})

it('locks at once with three keys, in every page, and says what a wrong passphrase is', async () => {
  const [page] = browser.context.pages().filter((one) => one.url().includes('care-web.html#/'))
  if (!page) throw new Error('no page')
  const other = await browser.openCareWeb('#/clips')
  await other.getByRole('heading', { name: 'Clips' }).waitFor()
  await page.bringToFront()
  await page.keyboard.press('Alt+Shift+L')
  for (const one of [page, other]) {
    await one.getByRole('heading', { name: 'Your care web is locked' }).waitFor()
    expect(await one.locator('body').innerText()).not.toContain('Fennimore')
  }
  await look(page, 'locked')
  await openLock(page, 'not these words')
  await page.getByText('That is not the passphrase').waitFor()
  expect(await page.getByLabel('Passphrase', { exact: true }).inputValue()).toBe('not these words')
  await look(page, 'locked-wrong')
  // Whoever forgot it is told the truth, and may begin anew.
  await page.getByText('I forgot the passphrase').click()
  await page.getByText(/Then nobody can open what is locked here/).waitFor()
  await page.getByRole('button', { name: 'Remove everything…' }).waitFor()
  await inspect(page, 'locked', [1280, 320])
  await page.getByRole('link', { name: 'I need help now' }).click()
  await page.getByRole('heading', { name: 'Help' }).first().waitFor()
  await page.goBack()
  await other.close()
})

it('keeps a page while it is locked, after the browser was closed, and opens with all of it', async () => {
  await browser.close()
  expect(await isOnDisk(word)).toEqual([])
  browser = await launchCareWeb({ profile })
  const tab = await browser.newPage(server.url('/tobias-ekwall.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.kept', { text: 'This page is kept and locked' })
  expect(await popup.text()).not.toContain('Fennimore')
  expect(await popup.isVisible('a[href="/care-web.html#/help"]')).toBe(true)
  if (shots) await popup.screenshot(join(shots, 'locked-popup.png'))
  expect(popup.problems).toEqual([])
  await popup.close()
  const page = await browser.openCareWeb()
  await page.getByText('One page waits, locked.').waitFor()
  await look(page, 'locked-waiting')
  await page.getByText('you need the key on your sheet and this passphrase').waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a locked backup' }).click()
  await (await saving).saveAs(lockedBackup())
  await page.getByText('It opens with the key on your sheet and this passphrase.').waitFor()
  await openLock(page, passphrase)
  await seen(page, 'Oriel Fennimore')
  await seen(page, word)
  await page.goto(browser.extensionUrl('care-web.html#/clips'))
  await seen(page, 'Tobias Ekwall')
  await look(page, 'opened-clips')
  await page.goto(browser.extensionUrl('care-web.html#/'))
  await seen(page, word)
  await page.keyboard.press('Control+k')
  await page.waitForSelector('dialog[open]')
  await page.keyboard.type('Quillf')
  await page
    .getByRole('option', { name: new RegExp(word) })
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  expect(ownProblems()).toEqual([])
  await browser.close()
  for (const sought of [word, 'Ekwall']) expect(await isOnDisk(sought), sought).toEqual([])
  browser = await launchCareWeb({ profile })
})

it('needs key and passphrase for a backup that was made while locked, and brings it back in another browser', async () => {
  const file = lockedBackup()
  for (const sought of [word, 'Fennimore']) expect((await readFile(file)).includes(sought)).toBe(false)
  const other = await launchCareWeb({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await other.openCareWeb('#/data')
    const open = async (field: string, typed: string) => {
      await page.getByLabel(field, { exact: true }).fill(typed)
      await page.getByRole('button', { name: 'Open the file' }).click()
    }
    await page.setInputFiles('input[type=file]', file)
    await open('Your key', key)
    await page.getByText('This backup was made while your care web was locked.').waitFor()
    await look(page, 'locked-backup-asks')
    await open('Passphrase', 'not these words')
    await page.getByText('That is not the passphrase of the lock under which this backup was made.').waitFor()
    await open('Passphrase', passphrase)
    await page.getByText('Your web is empty.').waitFor()
    await look(page, 'locked-backup-holds')
    await page.getByRole('button', { name: 'Bring together' }).click()
    await page.getByText('Your web is as it was').waitFor()
    await page.goto(other.extensionUrl('care-web.html#/'))
    for (const name of ['Oriel Fennimore', word]) await seen(page, name)
    // What comes back is not locked: the lock belongs to the browser in which it was put on.
    await page.goto(other.extensionUrl('care-web.html#/settings'))
    await page.getByRole('button', { name: 'Put a lock on' }).waitFor()
    expect(other.problems).toEqual([])
  } finally {
    await other.close()
  }
})

it('takes the lock off again, with nothing lost', async () => {
  const page = await browser.openCareWeb('#/settings')
  await openLock(page, passphrase)
  await page.getByRole('button', { name: 'Take the lock off' }).click()
  await page.getByRole('button', { name: 'Put a lock on' }).waitFor({ timeout: 60_000 })
  await page.goto(browser.extensionUrl('care-web.html#/'))
  for (const name of ['Oriel Fennimore', 'Tobias Ekwall', word]) await seen(page, name)
  expect(ownProblems()).toEqual([])
})
