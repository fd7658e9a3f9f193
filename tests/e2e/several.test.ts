import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { fillWeb } from '../bench/big-web'
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
  // What the map can do the list can: two are tied to each other.
  await tabTo(page, 'Tie these two')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: /What ties/ }).waitFor()
  await tabTo(page, 'Tie together')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await web.rows('connections')).length).toBe(1)
  await page.locator('.member .kept', { hasText: 'Mara' }).waitFor()
  await expect.poll(() => focused(page)).toContain('Tie these two')
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

it('two who turn out to be one are joined with all that hangs on them, and split again by undo', async () => {
  await web.clear()
  const page = await browser.openCareWeb('#/?view=list')
  await page.getByLabel('Who would you ring').fill('Maya Rose')
  await page.getByLabel('Who already looks after').fill('Maja Rose')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.member')
  const idOf = async (name: string) => (await web.rows('people')).find((one) => one.name === name)?.id ?? ''
  const [stays, goes] = [await idOf('Maya Rose'), await idOf('Maja Rose')]
  await page.evaluate((id) => (location.hash = `#/people/${id}`), goes)
  await page.getByRole('heading', { name: 'Maja Rose' }).waitFor()
  await page.getByRole('button', { name: 'Add a note' }).click()
  await page.keyboard.type('She rang back the same evening.')
  await expect.poll(async () => (await web.rows('notes'))[0]?.text).toBe('She rang back the same evening.')
  const standing = async () => {
    const { history: _history, settings: _settings, drafts: _drafts, ...rows } = await web.all()
    // When a row was touched last is no part of what it says.
    return JSON.parse(
      JSON.stringify(rows, (key, value: unknown) => (key === 'changedAt' ? undefined : value))
    ) as unknown
  }
  const before = await standing()

  await page.evaluate((id) => (location.hash = `#/people/${id}`), stays)
  await page.getByRole('heading', { name: 'Maya Rose' }).waitFor()
  await page.getByRole('button', { name: 'These two are the same…' }).click()
  await page.getByLabel('Maja Rose').check()
  await page.keyboard.press('Enter')
  await page.getByText('one person now').waitFor()
  const written = () =>
    page.locator('textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
  await expect.poll(written).toContain('She rang back the same evening.')
  await page.evaluate(() => (location.hash = '#/?view=list'))
  await expect.poll(() => page.locator('.member').count()).toBe(1)

  await page.keyboard.press('Control+z')
  await expect.poll(() => page.locator('.member').count()).toBe(2)
  expect(await standing()).toEqual(before)
  expect(browser.problems).toEqual([])
  await page.close()
})

/** Notes all that is said of work while it goes on, and stops it as soon as that can be pressed: it may not last long. */
const watchWork = (page: Page, stops: boolean) =>
  page.evaluate((stopsIt) => {
    const told: string[] = []
    Object.assign(globalThis, { told })
    new MutationObserver((_changes, observer) => {
      const said = document.querySelector('.work progress')?.getAttribute('aria-label')
      if (said) told.push(said)
      const stop = document.querySelector<HTMLButtonElement>('.work button')
      if (!stopsIt || !stop) return
      observer.disconnect()
      stop.click()
    }).observe(document, { subtree: true, childList: true, attributes: true })
  }, stops)
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: string[] }).told.join())

it('thousands at once: how far it is, stopped without a trace, done, and taken back', async () => {
  await web.clear()
  const many = 3000
  const { names } = await fillWeb(browser, { people: many, clips: 1, passages: 0 })
  const page = await browser.openCareWeb('#/?view=list')
  await page.locator('.member').first().waitFor()
  const left = async () => (await web.rows('people')).filter((one) => one.removedAt === undefined).length
  await page.getByRole('button', { name: 'Choose several' }).click()
  await page.getByRole('button', { name: /^Choose all/ }).click()

  await watchWork(page, true)
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('Stopped. Nothing was changed.').waitFor()
  expect(await left()).toBe(many)

  await watchWork(page, false)
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect.poll(left, { timeout: 40_000 }).toBe(0)
  await expect.poll(() => told(page)).toMatch(/of 3,000/)
  await watchWork(page, false)
  await page.getByRole('region', { name: 'What was just done' }).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(left, { timeout: 40_000 }).toBe(many)
  expect(await told(page)).not.toBe('')
  await page.locator('.member').first().waitFor()

  // The same with cards from a telephone.
  await page.evaluate(() => (location.hash = '#/data'))
  const brought = 1000
  const cards = Array.from({ length: brought }, (_one, at) =>
    ['BEGIN:VCARD', 'VERSION:3.0', `FN:Card ${at}`, `TEL:+49 30 55${at + 100_000}`, 'END:VCARD'].join('\r\n')
  )
  await page
    .getByLabel('Choose such a file')
    .setInputFiles({ name: 'telephone.vcf', mimeType: 'text/vcard', buffer: Buffer.from(cards.join('\r\n')) })
  const keep = page.getByRole('button', { name: 'Keep the 1000 I chose' })
  await keep.waitFor()
  await watchWork(page, true)
  await keep.click()
  await page.getByText('Stopped. Nothing was changed.').waitFor()
  expect(await left()).toBe(many)
  await watchWork(page, false)
  await keep.click()
  await page.getByText('1000 are in your web now.').waitFor({ timeout: 60_000 })
  expect(await told(page)).toMatch(/of 1,000/)
  expect(await left()).toBe(many + brought)
  expect(await focused(page)).toBe('Choose such a file')
  await page.keyboard.press('Control+z')
  await expect.poll(left, { timeout: 60_000 }).toBe(many)

  // And with visits out of a calendar.
  await page.evaluate(() => (location.hash = '#/visits'))
  await page.getByRole('button', { name: 'From a calendar' }).click()
  const event = (at: number) =>
    `BEGIN:VEVENT\r\nUID:${at}\r\nSUMMARY:${names[at % 5]}\r\nDTSTART;VALUE=DATE:${2100 + (at % 400)}0312\r\nEND:VEVENT\r\n`
  const calendar = `BEGIN:VCALENDAR\r\n${Array.from({ length: brought }, (_one, at) => event(at)).join('')}END:VCALENDAR\r\n`
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'calendar.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) })
  const keepVisits = page.getByRole('button', { name: `Keep ${brought} visits` })
  await keepVisits.waitFor({ timeout: 30_000 })
  await watchWork(page, true)
  await keepVisits.click()
  await page.getByText('Stopped. Nothing was changed.').waitFor()
  expect(await web.rows('visits')).toEqual([])
  expect(await told(page)).toMatch(/of 1,000/)
  expect(await focused(page)).not.toBe('')
  expect(browser.problems).toEqual([])
  await page.close()
}, 180_000)

it('kept texts are gone through for the first time: how far it is, stopped, gone on with, and all found', async () => {
  await web.clear()
  const { phrase } = await fillWeb(browser, { people: 1, clips: 5000, passages: 0 })
  const page = await browser.openCareWeb('#/clips')
  await page.locator('.ll a.it').first().waitFor()
  const box = page.locator('.find input')
  const looking = page.locator('.looking')
  // By the key, as soon as it can be pressed: a fast computer is soon through.
  await page.evaluate(() =>
    new MutationObserver((_changes, observer) => {
      const stop = document.querySelector<HTMLButtonElement>('.looking button')
      if (!stop) return
      observer.disconnect()
      stop.focus()
      stop.click()
    }).observe(document, { subtree: true, childList: true })
  )
  await box.fill(phrase.words)
  await looking.getByText(/^Stopped\. Words inside [\d,]+ kept texts can be found/).waitFor()
  expect(await focused(page)).toBe('Go on looking through them')
  await page.keyboard.press('Enter')
  await looking.waitFor({ state: 'detached', timeout: 60_000 })
  expect(await box.evaluate((field) => field === document.activeElement)).toBe(true)
  // The address also says which paragraph it is.
  await page.locator(`.ll a[href*="/clips/${phrase.clipId}?at="]`).waitFor()
  expect(browser.problems).toEqual([])
  await page.close()
}, 120_000)
