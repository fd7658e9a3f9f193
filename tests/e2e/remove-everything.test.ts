import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { KeptWeb } from './kept-web'
import { leftIn } from './left'
import { putTownIn } from './town'

let browser: CareWebBrowser
let web: KeptWeb
let probe: Page

beforeAll(async () => {
  browser = await launchCareWeb()
  for (const page of browser.context.pages()) if (page.url().includes('care-web.html')) await page.close()
  web = await KeptWeb.open(browser)
  probe = await browser.newPage(browser.extensionUrl('manifest.json'))
})
afterAll(async () => browser?.close())

it('"Remove everything" asks for a word, and then nothing is left, in any other page either', async () => {
  const page = await putTownIn(browser)
  const other = await browser.openCareWeb()
  await other.getByText('Dana Whitfield').first().waitFor()
  const example = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/clips'))
  await example.locator('h1').waitFor()
  await other.waitForTimeout(1500)
  await probe.evaluate(() => localStorage.setItem('reader', '{"theme":"dark"}'))
  await probe.evaluate(() => chrome.storage.session.set({ besideClip: 'clip-1' }))
  expect((await leftIn(probe)).databases).toEqual(expect.arrayContaining(['care-web', 'care-web-example']))

  await page.getByRole('button', { name: 'Remove everything…' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Not now')
  const box = page.getByRole('textbox', { name: /Type the word/ })
  await box.fill('delete')
  await box.press('Enter')
  await page.getByText('Type the word “remove” first.').waitFor()
  expect((await web.rows('people')).length).toBe(4)
  await example.close()
  await other.close()
  // The page that opens at the first install may come late: any page of ours that is open begins anew with an empty web.
  for (const one of browser.context.pages())
    if (one !== page && one.url().includes('care-web.html')) await one.close()
  // Four seconds after a change the worker looks at the web: by then it is gone, and must not come to be by that.
  await probe.evaluate(() => chrome.runtime.sendMessage({ say: 'changed' }))
  await box.fill('Remove')
  await box.press('Enter')
  await page.getByRole('button', { name: 'Begin anew' }).waitFor()
  await page.waitForTimeout(4500)
  // A database that breaks off while it would come to be is listed for a moment.
  await expect
    .poll(() => leftIn(probe))
    .toEqual({ databases: [], files: [], local: [], session: [], own: [] })
  await page.getByRole('button', { name: 'Begin anew' }).click()
  await page.locator('.app').waitFor()
  expect(await web.counts()).toEqual({})
})

it('a page that is open elsewhere shows nothing of it any more, and what it could not write is gone, too', async () => {
  const page = await putTownIn(browser)
  const id = (await web.rows('people')).find((one) => one.name === 'Dana Whitfield')?.id ?? ''
  const other = await browser.openCareWeb(`#/people/${id}`)
  await other.getByText('Dana Whitfield').first().waitFor()
  await other.waitForTimeout(1500)
  // The disk takes nothing more: the worker is told of the words, and would write them when the page goes.
  await other.evaluate(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await other.getByRole('button', { name: 'Add a note' }).click()
  await other.keyboard.type('Words of before')
  await other
    .getByRole('alert')
    .getByText(/could not be saved/)
    .waitFor()
  expect(await web.rows('notes')).toEqual([])
  await page.getByRole('button', { name: 'Remove everything…' }).click()
  await page.getByRole('textbox', { name: /Type the word/ }).fill('remove')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Begin anew' }).waitFor()
  await expect.poll(() => other.getByText('Dana Whitfield').count()).toBe(0)
  await page.getByRole('button', { name: 'Begin anew' }).click()
  await page.locator('.app').waitFor()
  // Long enough for the worker to hear that the pages are gone.
  await page.waitForTimeout(1000)
  expect(await web.counts()).toEqual({})
  expect(browser.problems.filter((problem) => !/404|QuotaExceeded/.test(problem))).toEqual([])
})
