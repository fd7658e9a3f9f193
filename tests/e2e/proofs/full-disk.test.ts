// First, since it gives Dexie its database.
import { putTownIn, townWeb } from '../town'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CDPSession, Page } from 'playwright-core'
import { addByHand } from '@/db/add-by-hand'
import type { AllRows } from '@/domain/rows'
import { writeBackup } from '@/keeping/backup'
import { launchCareWeb, startPageServer } from '../browser'
import type { CareWebBrowser, PageServer } from '../browser'
import { KeptWeb } from '../kept-web'
import { samplePages } from '../pages/sample-pages'

let folder: string
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb
let page: Page
let session: CDPSession

/** A full disk can only be tried in a build that the browser holds to its quota. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-web-limited-'))
  await cp('.output/chrome-mv3', folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] }
  manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage')
  await writeFile(file, JSON.stringify(manifest))
  server = await startPageServer(samplePages())
  browser = await launchCareWeb({ extensionDirectory: folder })
  web = await KeptWeb.open(browser)
  page = await putTownIn(browser)
  session = await browser.context.newCDPSession(page)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

const origin = () => browser.extensionUrl('').replace(/\/$/, '')
const fill = () => session.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize: 1 })
const free = () => session.send('Storage.overrideQuotaForOrigin', { origin: origin() })

const keptOf = ({ settings: _settings, drafts: _drafts, ...rows }: AllRows) => rows
const keptNow = async () => keptOf(await web.all())

/** A file of another program, a backup, and a copy put back: each says that it did not come, and nothing of it did. */
async function bringsNothingBy(there: Page): Promise<void> {
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Juniper Vale\r\nNOTE:kind\r\nEND:VCARD\r\n'
  await there
    .getByLabel('Choose such a file')
    .setInputFiles({ name: 'people.vcf', mimeType: 'text/vcard', buffer: Buffer.from(card) })
  await there.getByRole('button', { name: 'Keep the one I chose' }).click()
  await there
    .getByRole('status')
    .getByText(/no room left on the disk/)
    .waitFor()
  // What was chosen stays chosen.
  expect(await there.getByRole('checkbox', { name: /Juniper Vale/ }).isChecked()).toBe(true)

  const file = { name: 'web.json', mimeType: 'application/json', buffer: Buffer.from(await largerTown()) }
  for (const way of ['Bring together', 'Make it as in the file']) {
    await there.setInputFiles('input[type=file] >> nth=0', file)
    await there.getByText(way, { exact: true }).first().click()
    await there.locator('button.btn', { hasText: way }).click()
    await goesNowhere(there, 'Bring a backup back', /no room left on the disk, so nothing of the backup/)
  }
  await there
    .getByRole('button', { name: /Look at it: the copy/ })
    .first()
    .click()
  await there.getByRole('button', { name: 'Put this copy back' }).click()
  await there.getByRole('button', { name: 'Put it back now' }).click()
  await goesNowhere(there, 'Safety copies', /no room left on the disk, so|could not be copied, so/)
}

/** In a section, what came of it is said; where the copy before it is what has no room, that is said before. */
async function goesNowhere(there: Page, heading: string, words: RegExp): Promise<void> {
  const said = there
    .locator('section', { has: there.getByRole('heading', { name: heading, exact: true }) })
    .getByText(words)
  const goOn = there.getByRole('button', { name: 'Go on without a copy' })
  await said.or(goOn).first().waitFor()
  if ((await goOn.count()) > 0) {
    await there
      .getByRole('dialog')
      .getByText(/no room left on the disk/)
      .waitFor()
    await goOn.click()
  }
  await said.first().waitFor()
}

async function largerTown(): Promise<string> {
  const { database, surroundings } = await townWeb()
  await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ines Marlow' }])
  return writeBackup(database, surroundings.now())
}

it('on a full disk each way of keeping says so, nothing is there by half, and what was typed stays', async () => {
  const id = (await web.rows('people')).find(({ name }) => name === 'Dana Whitfield')?.id ?? ''
  await page.getByRole('button', { name: 'Take a copy now' }).click()
  await page.getByText(/A copy was taken|Nothing has changed/).waitFor()
  await page.goto(browser.extensionUrl(`care-web.html#/people/${id}`))
  const field = page.getByLabel('What is it for?', { exact: true })
  await field.waitFor()
  await page.waitForTimeout(2500)
  const before = await web.all()
  await fill()
  // For half a minute the browser goes on with what it believes to be free.
  await page.waitForTimeout(32_000)

  const tab = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('[role=alert]', { text: 'could not be saved' })
  await popup.close()
  await page.bringToFront()
  await field.click()
  await page.keyboard.type('Sleep, and the long way back')
  await page
    .getByRole('alert')
    .getByText(/could not be saved/)
    .waitFor()
  expect(await field.inputValue()).toBe('Sleep, and the long way back')
  await page.keyboard.press('Tab')
  await page.waitForTimeout(300)
  expect(await field.inputValue()).toBe('Sleep, and the long way back')
  expect(await keptNow()).toEqual(keptOf(before))

  const other = await browser.openCareWeb('#/data')
  await other.getByRole('heading', { name: 'Your data' }).waitFor()
  await other.waitForTimeout(2500)
  await other.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await other
    .getByRole('alert')
    .getByText(/no room left on the disk/)
    .waitFor()
  await bringsNothingBy(other)
  expect(await keptNow()).toEqual(keptOf(before))
  await other.close()

  await free()
  await page.waitForTimeout(32_000)
  await field.click()
  await page.keyboard.press('End')
  await page.keyboard.type(', slowly')
  await expect
    .poll(async () => (await web.rows('partnerships')).find(({ partnerId }) => partnerId === id)?.whatFor)
    .toBe('Sleep, and the long way back, slowly')
}, 180_000)
