import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { KeptWeb } from './kept-web'

let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterAll(async () => {
  await browser?.close()
})

/** What has the focus, in the words that a screen reader would say. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null
    if (!one || one === document.body) return ''
    const label = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent ?? ''
    return label.replace(/\s+/g, ' ').trim()
  })

async function tabTo(page: Page, label: string): Promise<void> {
  const passed: string[] = []
  for (let times = 0; times < 80; times++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now.startsWith(label)) return
    passed.push(now)
  }
  throw new Error(`Tab never came to "${label}", only to:\n${passed.join('\n')}`)
}

it('found, moved and removed several at once, brought back and all undone, by keys alone', async () => {
  const page = await browser.openCareWeb('#/?view=list')
  await page.waitForSelector('h1')
  await tabTo(page, 'Who would you ring')
  await page.keyboard.type('Maya')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.member')
  for (const name of ['Mara', 'Ben']) {
    await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus())
    await tabTo(page, 'Add someone')
    await page.keyboard.press('Enter')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toContain(name)
  }
  const people = () => web.rows('people')
  const removed = async () => (await people()).filter((one) => one.removedAt !== undefined).length
  const sectors = async () => (await web.rows('partnerships')).map(({ sector }) => sector).toSorted()

  await page.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus())
  await tabTo(page, 'Find someone')
  await page.keyboard.type('ma')
  await expect.poll(() => page.locator('.member').count()).toBe(2)
  await tabTo(page, 'Choose several')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Choose all 2 shown')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Move to')
  await page.keyboard.type('Comm')
  await expect.poll(sectors).toEqual(['community', 'community', 'family'])

  await page.evaluate(() => document.querySelector<HTMLElement>('[data-several]')?.focus())
  await tabTo(page, 'Choose all 2 shown')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Remove')
  await page.keyboard.press('Enter')
  await expect.poll(removed).toBe(2)

  await page.evaluate(() => (location.hash = '#/removed'))
  await page.waitForSelector('.removed')
  await tabTo(page, 'Choose several')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Choose all 2')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Bring back')
  await page.keyboard.press('Enter')
  await expect.poll(removed).toBe(0)
  expect(await focused(page)).not.toBe('')

  const done = async () => (await web.rows('history')).filter(({ state }) => state === 'done').length
  for (let left = await done(); left > 0; left--) {
    await page.keyboard.press('Control+z')
    await expect.poll(done).toBe(left - 1)
  }
  expect(await people()).toEqual([])
  expect(browser.problems).toEqual([])
  await page.close()
})
