import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { saveOpenBackup } from './backup-by-hand'
import { KeptWeb } from './kept-web'
import { samplePages } from './pages/sample-pages'
import type { Page } from 'playwright-core'

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name ?? '').toSorted())
const atAddress = (page: Page, pattern: RegExp) =>
  expect.poll(() => page.url(), { timeout: 20_000 }).toMatch(pattern)

it('is opened from the first page, tried, and left by one press: nothing of it stays', async () => {
  const page = await browser.openCareWeb('#/')
  await page.getByRole('link', { name: 'See an example first' }).click()
  await atAddress(page, /\?web=example/)
  await page.getByText('This is an example web. Nothing here is yours.').waitFor()
  await page.getByText('Sixteen people and places').waitFor()
  const before = await web.counts()

  await page.getByRole('button', { name: 'List' }).click()
  await page.getByRole('link', { name: /Leonie Marsh/ }).click()
  await page.getByRole('button', { name: 'Change the name' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Leonie of the quarry')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByRole('region', { name: 'What was just done' }).getByText('Removed Leonie').waitFor()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await page.getByRole('link', { name: /Leonie of the quarry/ }).waitFor()
  await page.reload()
  await page.getByRole('link', { name: /Leonie of the quarry/ }).waitFor()

  await page.getByRole('link', { name: 'Clips' }).click()
  await page.getByRole('searchbox').fill('apple sauce')
  await page.getByText('90 capsules').first().waitFor()
  expect(await web.counts()).toEqual(before)
  expect(await databases(page)).toContain('care-web-example')

  await page.getByRole('button', { name: 'Leave the example' }).click()
  await page.getByRole('heading', { name: 'You are in the middle' }).waitFor()
  expect(page.url()).toBe(browser.extensionUrl('care-web.html#/'))
  await expect.poll(() => databases(page)).not.toContain('care-web-example')
  expect((await databases(page)).filter((name) => name.includes('example'))).toEqual([])
  expect(await web.counts()).toEqual(before)
  expect(browser.problems).toEqual([])
  await page.close()
})

it('stands beside one’s own web: the button keeps into that, and a backup holds nothing of the example', async () => {
  const example = await browser.newPage(browser.extensionUrl('care-web.html?web=example&back=%23%2Fdata#/'))
  await example.getByText('Sixteen people and places').waitFor()
  const other = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/people/dana'))
  await other.getByRole('heading', { name: 'Dana Whitfield' }).waitFor()

  const page = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.saved')
  await popup.click('button', { text: 'Keep in my web' })
  await popup.waitForClose()
  expect((await web.rows('people')).map((one) => one.name)).toEqual(['Oriel Fennimore'])
  await example.bringToFront()
  await expect.poll(() => example.getByText('Oriel Fennimore').count()).toBe(0)

  const own = await browser.openCareWeb('#/data')
  const backup = await saveOpenBackup(own)
  expect(backup).toContain('Oriel Fennimore')
  expect(backup).not.toMatch(/Whitfield|example-web|care-web-example/)

  // Left in one tab, the other has nothing to show any more, and both are at home.
  await example.getByRole('button', { name: 'Leave the example' }).click()
  await atAddress(example, /care-web\.html#\/data$/)
  await atAddress(other, /care-web\.html#\/$/)
  await other.getByRole('button', { name: /^Oriel Fennimore/ }).waitFor()
  expect((await databases(other)).filter((name) => name.includes('example'))).toEqual([])
})
