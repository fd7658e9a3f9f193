// First, since it gives Dexie its database.
import { freshWeb } from '../db/web'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { placePartner, writeField } from '@/db/write'
import { readBackup, restoreBackup, writeBackup } from '@/keeping/backup'
import { findFirefox } from '@/scripts/browsers'
import { sideways, violations } from './accessible'
import { launchCareWeb, type CareWebBrowser } from './browser'
import { launchFirefox, type FirefoxWithCareWeb } from './browser/firefox'

const hasAge = spawnSync('age', ['--version']).status === 0
if (!hasAge) console.log('The program "age" is not on this computer: files are not opened by it here.')

let folder: string
let browser: CareWebBrowser
let firefox: FirefoxWithCareWeb | undefined
let page: Page
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-web-backup-'))
  browser = await launchCareWeb({ viewport: { width: 1280, height: 900 } })
  page = await browser.openCareWeb('#/')
})
afterAll(async () => {
  await firefox?.close()
  await browser?.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

const name = 'Juniper Vale'
const key = () => join(folder, 'key.txt')
const saved = () => join(folder, 'saved.age')
const press = (words: string | RegExp) => page.getByRole('button', { name: words }).first().click()
const said = (words: string | RegExp) => page.getByText(words).first().waitFor()

async function download(words: string, to: string): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(words)])
  await file.saveAs(to)
}
async function bringIn(path: string, secret?: string): Promise<void> {
  await page.setInputFiles('input[type=file]', path)
  if (secret === undefined) return
  await page.getByLabel('Your key').fill(secret)
  await press('Open the file')
}
async function secretOf(path: string): Promise<string> {
  return /AGE-SECRET-KEY-1\w+/.exec(await readFile(path, 'utf8'))?.[0] ?? ''
}

it('makes a key at the first backup, and saves a file that only the key opens', async () => {
  await page.locator('form input').first().fill(name)
  await press('Put them in my web')
  await said(name)
  await page.goto(browser.extensionUrl('care-web.html#/data'))
  await press('Save a backup')
  await said(/^AGE-SECRET-KEY-1/)
  expect(await violations(page)).toEqual([])
  await download('Save the sheet as a file', key())
  await download('I have put it away', saved())
  await said(/The backup was saved with your other downloads/)
  expect((await readFile(saved())).includes(name)).toBe(false)
  expect(await page.locator('.rail .foot').textContent()).toMatch(/Last backup/)
})

it.runIf(hasAge)('is opened by the program age, which makes a file that comes back in', async () => {
  const opened = spawnSync('age', ['-d', '-i', key(), saved()], { maxBuffer: 1e8 })
  expect(opened.stderr.toString()).toBe('')
  const text = gunzipSync(opened.stdout).toString()
  expect(text).toContain(`"name":"${name}"`)
  const recipient = /age1[0-9a-z]{58}/.exec(await readFile(key(), 'utf8'))?.[0] ?? ''
  const back = join(folder, 'by-age.age')
  const locked = spawnSync('age', ['-r', recipient, '-o', back], { input: gzipSync(text) })
  expect([locked.status, existsSync(back)]).toEqual([0, true])
  await bringIn(back)
  await said(/by-age.age is from/)
  await said('Nothing. All of it is here already.')
  await press('Not now')
})

it('says why a file is not taken, each in its own words, and changes nothing', async () => {
  const whole = await readFile(saved())
  const bad = async (file: string, bytes: Uint8Array | string, words: RegExp) => {
    await writeFile(join(folder, file), bytes)
    await bringIn(join(folder, file))
    await said(words)
  }
  await bad('short.age', whole.subarray(0, whole.length - 300), /was not copied whole/)
  const changed = Uint8Array.from(whole)
  changed[whole.length - 40] = (changed[whole.length - 40] ?? 0) ^ 1
  await bad('changed.age', changed, /changed this file after it was saved/)
  await bad('picture.age', '\u0089PNG', /it may be a picture/)
  await bad('other.json', '{"people":[]}', /not a Care Web backup/)
  await bad('newer.json', '{"format":"care-web-backup","version":99}', /made by a newer Care Web/)
  await page.goto(browser.extensionUrl('care-web.html#/'))
  await said(name)
  await page.goto(browser.extensionUrl('care-web.html#/data'))
})

const rhythm = "return browser.storage.local.get('backup-plan').then((kept) => kept['backup-plan']?.every)"
const dayGoesBy = `return browser.storage.local.get('backup-plan').then(async ({ 'backup-plan': plan }) => {
  const savedAt = new Date(Date.now() - 2 * 86_400_000).toISOString()
  await browser.storage.local.set({ 'backup-plan': { ...plan, savedAt } })
  await browser.alarms.create('backup', { when: Date.now() + 100 })
})`

it.runIf(findFirefox())(
  'goes to Firefox and back: what each wrote comes together in both',
  async () => {
    const profile = await mkdtemp(join(folder, 'firefox-'))
    firefox = await launchFirefox(profile)
    await firefox.openCareWeb('#/data')
    await firefox.waitForText('Bring a backup back')
    await firefox.chooseFile('input[type=file]', saved())
    await firefox.waitForText('This backup is locked.')
    await firefox.type('.locked input', await secretOf(key()))
    await firefox.press('Open the file')
    await firefox.waitForText('Your web is empty.')
    await firefox.press('Bring together')
    await firefox.waitForText('Your web is as it was')
    await firefox.openCareWeb('#/')
    await firefox.waitForText(name)
    await firefox.press('Add someone')
    await firefox.type('dialog input', 'Ben Hart')
    await firefox.press('Add to my web')
    await firefox.waitForText('Ben Hart')
    await firefox.evaluate('location.hash = "#/data"')
    await firefox.press('Save a backup')
    await firefox.press('Save the sheet as a file')
    const sheet = await firefox.downloaded('.txt')
    await firefox.press('I have put it away')
    await firefox.waitForText('The backup was saved')
    const file = await firefox.downloaded('.age')
    // What runs in the background saves by itself there too, once a day has gone by and something has changed.
    await firefox.evaluate("document.querySelector('.how summary').click()")
    await firefox.click('.how label:has(input[value=day])')
    await expect.poll(() => firefox?.evaluate<string>(rhythm)).toBe('day')
    await firefox.evaluate("location.hash = '#/'")
    await firefox.press('Add someone')
    await firefox.type('dialog input', 'Ines Marlow')
    await firefox.press('Add to my web')
    await firefox.waitForText('Ines Marlow')
    await firefox.evaluate(dayGoesBy)
    await expect
      .poll(() => existsSync(join(profile, 'downloads', 'Care Web')), { timeout: 30_000 })
      .toBe(true)
    await expect.poll(() => readdir(join(profile, 'downloads', 'Care Web'))).toHaveLength(1)
    await page.reload()
    await bringIn(file, await secretOf(sheet))
    await said('Comes in: 1 person')
    await press('Bring together')
    await said(/1 entry came in/)
    await page.goto(browser.extensionUrl('care-web.html#/'))
    await said('Ben Hart')
    await said(name)
    await page.goto(browser.extensionUrl('care-web.html#/data'))
  },
  180_000
)

it('says that a passphrase is wrong, opens with the right one, and keeps two versions until one is chosen', async () => {
  await page.reload()
  await page.locator('summary', { hasText: 'How backups are saved' }).click()
  await page.getByText('A passphrase', { exact: true }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill('four small grey stones')
  const byWords = join(folder, 'by-words.age')
  await download('Save a backup', byWords)
  await page.setInputFiles('input[type=file]', byWords)
  const asked = page.locator('.locked input').first()
  await asked.fill('four small grey stoned')
  await press('Open the file')
  await said(/This passphrase does not open the file/)
  await asked.fill('four small grey stones')
  await press('Open the file')
  await said(/by-words.age is from/)
  await said('Nothing. All of it is here already.')
  await press('Not now')

  await page.getByText('Anyone', { exact: true }).click()
  const open = join(folder, 'open.json')
  await download('Save a backup', open)
  const reading = readBackup(await readFile(open, 'utf8'))
  if (!reading.ok) throw new Error(reading.detail)
  // The other browser: the same web, in which the name and one person more were written.
  const { database, surroundings: counting } = freshWeb()
  const surroundings = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() }
  await restoreBackup(database, { ...counting, ...surroundings }, reading.backup)
  const id = reading.backup.rows.people.find((one) => one.name === name)?.id ?? ''
  await writeField(database, surroundings, id, 'name', 'Juniper of the mill')
  await placePartner(database, surroundings, id, { whatFor: 'a walk by the river' })
  const other = join(folder, 'other.json')
  await writeFile(other, await writeBackup(database, surroundings.now()))
  await page.goto(browser.extensionUrl(`care-web.html#/people/${id}`))
  await page.getByRole('button', { name: 'Change the name' }).click()
  await page.locator('.ph textarea').fill('Juniper Vale, ND')
  await page.keyboard.press('Tab')
  const whatFor = page.getByLabel('What is it for?', { exact: true })
  await whatFor.fill('Sleep')
  await page.keyboard.press('Tab')
  await page.goto(browser.extensionUrl('care-web.html#/data'))
  await bringIn(other)
  await said('Written in both: 2 things. Both are kept, and you choose later.')
  await press('Bring together')
  await said('Two versions of 2 things')
  const versions = page.locator('article.two')
  const ofName = versions.filter({ hasText: 'Juniper of the mill' })
  const ofWhatFor = versions.filter({ hasText: 'a walk by the river' })
  expect(await ofName.locator('.own').allInnerTexts()).toEqual(['Juniper Vale, ND', 'Juniper of the mill'])
  expect(await violations(page)).toEqual([])
  await ofWhatFor.getByRole('button', { name: 'Join both' }).click()
  await said('Done. Undo takes it back.')
  await expect.poll(() => versions.count()).toBe(1)
  await ofName.getByRole('button', { name: 'Keep the one here' }).click()
  await expect.poll(() => versions.count()).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => versions.count()).toBe(1)
  await ofName.getByRole('button', { name: 'Take the other' }).click()
  await said('Done. Undo takes it back.')
  await expect.poll(() => versions.count()).toBe(0)
  await page.goto(browser.extensionUrl(`care-web.html#/people/${id}`))
  await said('Juniper of the mill')
  expect(await whatFor.inputValue()).toBe('Sleep / a walk by the river')
  await page.goto(browser.extensionUrl('care-web.html#/data'))

  // And made as it is in a file: what is not in it waits in Recently removed.
  await bringIn(open)
  await page.getByText('Make it as in the file', { exact: true }).first().click()
  await said(/Becomes as in the file: 2 things/)
  await page.locator('button.btn', { hasText: 'Make it as in the file' }).click()
  await said(/Your web is as in the file/)
  await page.goto(browser.extensionUrl('care-web.html#/'))
  await said(name)
  expect(await page.getByText('Juniper of the mill').count()).toBe(0)
  await page.goto(browser.extensionUrl('care-web.html#/data'))
})

it('can be stopped while it reads a file of another program, and ends by itself what takes too long', async () => {
  const choose = page.getByLabel('Choose such a file')
  // By its place on the disk: nineteen megabytes on the line to the browser are half a minute for a busy computer.
  const large = join(folder, 'people.csv')
  await writeFile(large, `Name,Note\nAda Moss,"${'a word '.repeat(2_700_000)}`)
  // As soon as it stands there, and looked for before: the computer may be quick, or late with what is asked of it.
  const pressed = page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => {
          const button = document.querySelector<HTMLButtonElement>('.work button')
          if (button) {
            button.click()
            done()
          } else requestAnimationFrame(look)
        }
        look()
      })
  )
  await Promise.all([pressed, choose.setInputFiles(large)])
  await said('Stopped. Nothing was changed.')
  const small = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,Note\nAda Moss,kind') }
  await choose.setInputFiles(small)
  await said('1 found in the file')

  // No file we know takes so long: a worker that never answers stands for one.
  const waiting = await browser.newPage()
  await waiting.clock.install()
  await waiting.addInitScript(() => {
    globalThis.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {
        document.title = 'ended'
      }
    } as unknown as typeof Worker
  })
  await waiting.goto(browser.extensionUrl('care-web.html#/data'))
  await waiting.getByLabel('Choose such a file').setInputFiles(small)
  await waiting.clock.fastForward(1000)
  await waiting.locator('.work button').waitFor()
  await waiting.clock.fastForward(20_000)
  await waiting.getByText('It took too long to read this file. Nothing was changed.').waitFor()
  expect(await waiting.title()).toBe('ended')
  await waiting.close()
})

it('stands in the narrowest window, and nothing of it is out of reach for anyone', async () => {
  await page.reload()
  await page.locator('summary', { hasText: 'How backups are saved' }).click()
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  }
  expect(browser.problems).toEqual([])
})
