import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations, type Screen } from './accessible'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { samplePages } from './pages/sample-pages'

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

/** With SCREENSHOTS=folder what is on the screen is also written there, to be looked at. */
async function look(page: Page, name: string): Promise<void> {
  expect(await violations(page as Screen), name).toEqual([])
  const folder = process.env['SCREENSHOTS']
  if (!folder) return
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(60)
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true })
    }
  await page.setViewportSize({ width: 1280, height: 800 })
}

const oriel = async () => (await web.rows('people')).find(({ name }) => name === 'Oriel Fennimore')?.id ?? ''
const open = async (place: string) => {
  const page = await browser.newPage(browser.extensionUrl(`care-web.html${place}`))
  await page.waitForSelector('h1')
  return page
}

it('a passage kept in the popup is noted on there, two keys away, and stands on the person’s page', async () => {
  const visited = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(visited)
  await popup.waitFor('.quote')
  await popup.click('.quote .yn')
  await popup.waitFor('.noted button')
  await popup.press('o')
  await popup.waitFor('.observe textarea')
  await popup.fill('.observe textarea', 'It sounds like her. I would like to see it.')
  await expect
    .poll(async () => (await web.rows('observations')).map(({ sentence }) => sentence))
    .toEqual(['It sounds like her. I would like to see it.'])
  expect(await violations(popup as Screen)).toEqual([])
  const folder = process.env['SCREENSHOTS']
  if (folder) await popup.screenshot(`${folder}/popup-observation.png`)
  const [observation] = await web.rows('observations')
  const [passage] = await web.rows('passages')
  expect(observation).toMatchObject({
    personId: await oriel(),
    passageId: passage?.id,
    quality: passage?.quality,
    basis: 'read',
    side: 'them'
  })
  expect(popup.problems).toEqual([])
  await popup.close()
  await visited.close()
  const page = await open(`#/people/${await oriel()}`)
  await page.locator('.ob .own', { hasText: 'It sounds like her.' }).waitFor()
  await look(page, 'observed')
  await page.close()
})

it('a key on the person’s page and the sentence: two keystrokes, and Undo takes it back whole', async () => {
  const before = await web.rows('observations')
  const page = await open(`#/people/${await oriel()}`)
  await page.getByRole('heading', { name: 'Working together' }).waitFor()
  await page.keyboard.press('o')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await page.keyboard.type('She called back the same day.')
  await page.getByLabel('When', { exact: true }).fill('spring 2024')
  await page.getByLabel('Lived').check({ force: true })
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('lived · spring 2024').waitFor()
  expect((await web.rows('observations')).find(({ on }) => on === '2024-21')).toMatchObject({
    sentence: 'She called back the same day.',
    basis: 'lived'
  })
  await page.locator('h1').click()
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+z')
      return web.rows('observations')
    })
    .toEqual(before)
  await page.close()
})

it('a specialist is let off the outlook, someone covers it, and switching back and forth loses nothing', async () => {
  const page = await open('#/')
  await page.keyboard.press('n')
  await page.getByRole('dialog').getByRole('textbox').first().fill('Maya')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Maya' }).first().waitFor()
  await page.goto(browser.extensionUrl(`care-web.html#/people/${await oriel()}`))
  await page.getByLabel('They are a specialist for one thing').check()
  await page.getByLabel('What do you call them?').fill('a surgeon')
  await page.getByText('Not expected of a surgeon').waitFor()
  await page.getByRole('button', { name: 'Who covers this? Fits my outlook' }).click()
  await page.getByRole('dialog').getByText('Maya').click()
  await page.getByRole('button', { name: 'They cover this' }).click()
  await page.getByText('Maya covers this.').waitFor()
  for (const row of ['Respect', 'Open to options', 'Help with this'])
    expect(await page.locator('.specialist select option', { hasText: row }).count(), row).toBe(0)
  await page.getByRole('button', { name: 'Do not expect “Daily life”' }).click()
  await page.getByText('Daily life.').waitFor()
  await look(page, 'specialist')
  const marked = await web.rows('notExpected')
  await page.getByLabel('They are a specialist for one thing').uncheck()
  await expect.poll(() => page.getByText('Maya covers this.').count()).toBe(0)
  await page.getByLabel('They are a specialist for one thing').check()
  await page.getByText('Maya covers this.').waitFor()
  expect(await web.rows('notExpected')).toEqual(marked)
  await page.close()
})

it('the qualities are put in order by keys, weighed, renamed, and an own one comes first', async () => {
  const page = await open('#/qualities')
  await page.getByLabel('Think of a time care went well. What made it so?').fill('Calls back')
  await page.keyboard.press('Enter')
  const names = () => page.locator('.qualities h3').allTextContents()
  await expect.poll(async () => (await names()).slice(0, 2)).toEqual(['Calls back', 'Shared power'])
  const handle = page.getByRole('button', { name: 'Move “Calls back”' })
  await handle.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await names()).slice(0, 2)).toEqual(['Shared power', 'Calls back'])
  await expect.poll(() => handle.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.getByLabel('How much “My story” matters to you').selectOption('A lot')
  await page.getByText('My story').first().click()
  await page.getByLabel('What you call it').fill('Knows my story')
  await expect.poll(async () => (await names())[2]).toBe('Knows my story')
  await look(page, 'qualities')
  const [from, to] = [page.getByRole('button', { name: 'Move “Calls back”' }), page.locator('.q').nth(4)]
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('nothing to drag')
  await page.mouse.move(start.x + 20, start.y + 20)
  await page.mouse.down()
  await page.mouse.move(end.x + 20, end.y + 4, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await names()).indexOf('Calls back')).toBe(3)
  // The visited sample page has no icon of its own.
  expect(browser.problems.filter((problem) => !problem.includes('404'))).toEqual([])
  await page.close()
})
