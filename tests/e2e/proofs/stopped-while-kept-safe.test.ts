import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb } from '../browser'
import type { CareWebBrowser } from '../browser'
import { KeptWeb } from '../kept-web'
import { putTownIn } from '../town'
import { loosePieces } from '../whole-web'
import { killPoints, workerKiller } from './kill-points'

let browser: CareWebBrowser
let web: KeptWeb
let page: Page
let stopWorker: () => Promise<void>

beforeAll(async () => {
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
  stopWorker = await workerKiller(browser)
  page = await putTownIn(browser)
})
afterAll(() => browser?.close())

it('a worker stopped at any moment of an edit loses no letter', async () => {
  const id = (await web.rows('people')).find(({ name }) => name === 'Dana Whitfield')?.id ?? ''
  const editing = await browser.openCareWeb(`#/people/${id}`)
  const field = editing.getByLabel('What is it for?', { exact: true })
  await field.waitFor()
  for (const moment of killPoints(100, 300, 3)) {
    const words = `She listened for ${moment} breaths`
    await field.click()
    await editing.keyboard.press('Control+a')
    const typing = editing.keyboard.type(words, { delay: 5 })
    await pause(moment)
    await stopWorker()
    await typing
    await expect
      .poll(async () => (await web.rows('partnerships')).find(({ partnerId }) => partnerId === id)?.whatFor)
      .toBe(words)
  }
  expect(loosePieces(await web.all())).toEqual([])
  await editing.close()
}, 1_200_000)

it('a worker stopped at any moment of putting a copy back leaves all of one web or all of the other', async () => {
  await page.reload()
  await page.getByRole('button', { name: 'Take a copy now' }).click()
  await page.getByText(/A copy was taken|Nothing has changed/).waitFor()
  const whole = (await web.rows('people')).length
  for (const moment of killPoints(100, 400, 2)) {
    await page
      .getByRole('button', { name: /Look at it: the copy/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Put this copy back' }).click()
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Put it back now' }).click()
    await pause(moment)
    await stopWorker()
    await loaded
    await page.getByText('Your web is as it was then').waitFor()
    const all = await web.all()
    expect(loosePieces(all), `stopped after ${moment} ms`).toEqual([])
    expect(all.people).toHaveLength(whole)
  }
  expect(await page.getByText('Something is missing').count()).toBe(0)
}, 1_200_000)

it('a worker stopped at any moment of taking a copy leaves none by half', async () => {
  for (const moment of killPoints(30, 5000)) {
    const asked = page.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } }
        }
      ).chrome.runtime
        .sendMessage({ say: 'changed' })
        .catch(() => null)
    )
    await pause(moment)
    await stopWorker()
    await asked.catch(() => null)
  }
  await page.reload()
  await page.getByRole('heading', { name: 'Safety copies' }).waitFor()
  const looks = page.getByRole('button', { name: /Look at it: the copy/ })
  await looks.first().waitFor()
  for (let index = (await looks.count()) - 1; index >= 0; index -= 1) await looks.nth(index).click()
  await expect.poll(() => page.getByText('Reading it to the end').count()).toBe(0)
  expect(await page.getByText('This copy is damaged').count()).toBe(0)
}, 1_200_000)
