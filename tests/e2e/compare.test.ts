import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawn, sideways, violations, type Screen } from './accessible'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { fromPaper, marksOn, toPaper } from './marks-on-screen'
import { samplePages } from './pages/sample-pages'
import { fromPopup, keepWithPassages, noticed, onPaper, pictures } from './side-by-side'

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb
let page: Page

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
  page = await browser.openCareWeb('#/compare')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const look = (name: string) => pictures(page, name)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const cell = (row: string, column: number) =>
  page
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('gridcell')
    .nth(column)
const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
const heads = () => page.locator('thead .n').allTextContents()

it('is filled from the pages of three practitioners, with a sentence of each and one of one’s own', async () => {
  for (const path of ['/oriel-fennimore.html', '/tobias-ekwall.html', '/marylou-hatch.html'])
    await keepWithPassages({ browser, server, web }, path, path === '/oriel-fennimore.html')
})

it('begins with nobody, and with one asks beside whom', async () => {
  await page.getByText('Nobody stands here yet').waitFor()
  await look('nobody')
  await add('Oriel')
  await page.getByText('Beside whom?').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await look('one')
})

async function add(name: string): Promise<void> {
  await button('Add a column').click()
  await page.getByRole('dialog').getByLabel('Find by name').fill(name)
  await page.getByRole('dialog').getByLabel(new RegExp(name)).check()
  await button('Put them here').click()
  await page.locator('thead .n', { hasText: name }).waitFor()
}

it('lays three practitioners and things as they are side by side, in the order chosen', async () => {
  await fromPopup({ browser, server, web }, '/tobias-ekwall.html')
  await page.getByRole('link', { name: 'Tobias Ekwall' }).waitFor()
  await button('Stay as I am').click()
  await page.locator('thead th.stay').waitFor()
  await fromList('Mary-Lou Hatch')
  await page.getByRole('grid').waitFor()
  await expect.poll(heads).toEqual(['Oriel Fennimore', 'Tobias Ekwall', 'Stay as I am', 'Mary-Lou Hatch'])
  await page.getByText('Takes new people', { exact: true }).first().waitFor()
  expect(await page.locator('.said.page').count()).toBeGreaterThan(4)
})

async function fromList(name: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/, '#/?view=list'))
  await button('Choose several').click()
  await page.getByLabel(`Choose ${name}`).check()
  await button('Compare').click()
}

it('goes there from a person’s page, where whoever stands there already stays where they are', async () => {
  await page.getByRole('link', { name: 'Tobias Ekwall' }).first().click()
  await page.getByRole('heading', { name: 'Tobias Ekwall', level: 1 }).waitFor()
  await button('Compare').click()
  await page.getByRole('grid').waitFor()
  expect(await heads()).toEqual(['Oriel Fennimore', 'Tobias Ekwall', 'Stay as I am', 'Mary-Lou Hatch'])
  const about = page.getByRole('row').filter({ hasText: noticed })
  await about.waitFor()
})

it('is walked by arrow keys, written in by Enter and left by Escape, and a word can be taken back', async () => {
  const trust = cell('Trust and empathy', 0)
  await trust.click({ position: { x: 6, y: 6 } })
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.keyboard.type('She repeats back what I said.')
  await page.getByLabel('How far it may go').selectOption('May be printed')
  await look('writing')
  await page.keyboard.press('Escape')
  await trust.getByText('She repeats back what I said.').waitFor()
  expect(await focused()).toMatch(/^cell-.+-trust-and-empathy$/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.type('There is rarely time.')
  await page.keyboard.press('Enter')
  await cell('Trust and empathy', 2).getByText('There is rarely time.').waitFor()
  await expect
    .poll(async () => (await web.rows('observations')).map(({ sentence, privacy }) => [sentence, privacy]))
    .toEqual(
      expect.arrayContaining([
        [noticed, undefined],
        ['She repeats back what I said.', 'may-print']
      ])
    )
  await page.keyboard.press('Control+z')
  await page.getByText('There is rarely time.').waitFor({ state: 'detached' })
  await button('Do it again').click()
  await cell('Trust and empathy', 2).getByText('There is rarely time.').waitFor()
})

it('makes exactly one question of an unknown cell, however often it is asked', async () => {
  await cell('Part of a wider web', 0)
    .getByRole('button', { name: /not known yet, ask/ })
    .click()
  await cell('Wait', 1)
    .getByRole('button', { name: /not known yet, ask/ })
    .click()
  await expect.poll(async () => (await web.rows('questions')).length).toBe(2)
  await cell('Wait', 1).getByText('On your list to ask').waitFor()
  expect(await focused()).toMatch(/wait$/)
  await page.getByText('Still to ask').click()
  await cell('Wait', 1).waitFor()
  await page.getByText('Where they differ').click()
  await expect.poll(() => page.getByRole('row', { name: /^Wait/ }).count()).toBe(0)
  await page.getByText('All rows').click()
})

it('has that question ready at the next visit with that person', async () => {
  const place = page.url()
  await page.getByRole('link', { name: 'Tobias Ekwall' }).first().click()
  await button(/Plan a visit/).click()
  await page.waitForURL(/#\/visits\/./)
  await page.locator('main :visible', { hasText: 'How long is the wait for a first visit?' }).last().waitFor()
  await page.goto(place)
  await cell('Being heard', 0).waitFor()
})

it('lets a specialist off the outlook, and switching it off again loses nothing', async () => {
  const place = page.url()
  const mark = async (isSpecialist: boolean) => {
    await page.getByRole('link', { name: 'Tobias Ekwall' }).first().click()
    await page.getByLabel('They are a specialist for one thing').setChecked(isSpecialist)
    await expect
      .poll(async () => (await web.rows('partnerships')).some(({ specialist }) => specialist))
      .toBe(isSpecialist)
    await page.goto(place)
    await cell('Being heard', 0).waitFor()
  }
  await mark(true)
  await cell('Fits my outlook', 1).getByText('Not expected').waitFor()
  await page.getByRole('row', { name: /^Respect/ }).waitFor()
  expect(await heads()).toEqual(['Oriel Fennimore', 'Tobias Ekwall', 'Stay as I am', 'Mary-Lou Hatch'])
  await mark(false)
  await cell('Fits my outlook', 1).getByRole('button', { name: /ask/ }).waitFor()
  await mark(true)
  await cell('Fits my outlook', 1).getByText('Not expected').waitFor()
})

it('is a table in the accessibility tree, wide and narrow', async () => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 860 })
    const session = await page.context().newCDPSession(page)
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
      nodes: { role?: { value: string }; ignored: boolean }[]
    }
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value)
    const count = (role: string) => roles.filter((one) => one === role).length
    expect(count('grid')).toBe(1)
    expect(count('rowheader')).toBeGreaterThan(20)
    expect(count('columnheader')).toBe(width === 1280 ? 5 : 2)
    expect(count('gridcell')).toBe((width === 1280 ? 4 : 2) * (await page.locator('tr:has(td)').count()))
    await session.detach()
  }
  await page.locator('.pair select').nth(1).selectOption({ label: 'Stay as I am' })
  await page.locator('thead th.stay').waitFor()
  await page.setViewportSize({ width: 1280, height: 860 })
})

it('shows what suits me beside theirs, and weighs by words', async () => {
  await page.getByRole('link', { name: 'What suits me' }).click()
  await page.getByLabel('Money').fill('Up to 80 a month')
  await look('suits')
  await page.getByRole('link', { name: 'Side by side' }).click()
  await page.getByRole('row', { name: /^Fees/ }).getByText('Up to 80 a month').waitFor()
  await page.getByLabel('How much Being heard matters to you').selectOption('a-lot')
  await page.locator('tr.lot').waitFor()
  await button('Add a row of your own').click()
  await page.keyboard.type('Parking')
  await page.keyboard.press('Enter')
  await page.getByRole('row', { name: /^Parking/ }).waitFor()
  expect(await heads()).toEqual(['Oriel Fennimore', 'Tobias Ekwall', 'Stay as I am', 'Mary-Lou Hatch'])
})

it('takes a decision with two options at least and “not now”, and keeps the page under a name', async () => {
  await button('Write a decision').click()
  await page.getByLabel('What is it about?').fill('Who looks at my head this winter?')
  await page.getByLabel('What I think').fill('Oriel first. I can come back.')
  await page.getByRole('group', { name: 'My choice, for now' }).getByLabel('Not now').check()
  await expect
    .poll(async () =>
      (await web.rows('decisions')).map(({ choice, options, think }) => [choice, options.length, think])
    )
    .toEqual([['not-now', 4, 'Oriel first. I can come back.']])
  await button('Keep it under a name').click()
  await page.keyboard.type('Who could help this winter')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Who could help this winter', level: 1 }).waitFor()
  expect(page.url()).toContain('?id=')
  await look('full')
})

it('leaves a row out and brings it back, and opens with the rows that were looked at last', async () => {
  const ebb = page.getByRole('row', { name: /^Ebb and flow/ })
  await ebb.hover()
  await ebb.getByRole('button', { name: 'Leave Ebb and flow out of this page' }).click()
  await ebb.waitFor({ state: 'detached' })
  expect(await focused()).toMatch(/^cell-head-/)
  await look('left-out')
  await page.getByText('Still to ask').click()
  await expect
    .poll(async () => (await web.rows('comparisons')).map(({ view, hiddenRows }) => [view, hiddenRows]))
    .toEqual([['to-ask', ['ebb-and-flow']]])
  await page.reload()
  await page.getByLabel('Still to ask').and(page.locator(':checked')).waitFor({ state: 'attached' })
  await page.getByText('All rows').click()
  await button('Bring Ebb and flow back').click()
  await ebb.waitFor()
})

it('has no violations, nothing pushed sideways and no marks', async () => {
  expect(await marksOn(page, 'care-web')).toEqual([])
  await toPaper(page)
  expect(await page.locator('.decided').count()).toBe(1)
  expect(await marksOn(page, 'care-web'), 'on paper').toEqual([])
  await fromPaper(page)
  // The other widths, and the dark, are looked at in tests/e2e/rooms.test.ts.
  for (const width of [1280, 800, 390, 320]) {
    await page.setViewportSize({ width, height: 860 })
    await drawn(page)
    expect.soft(await sideways(page as Screen), `${width}`).toBe(0)
    if (width !== 800) expect.soft(await violations(page as Screen), `${width}`).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 860 })
})

it('goes out as text, as a table for spreadsheets, and on paper', async () => {
  await button('Copy as text').click()
  await button('Tick them all').click()
  await button('Copy').click()
  await page.getByText('Copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Oriel Fennimore: She repeats back what I said. (felt'
  )
  await button('Copy for a spreadsheet').click()
  await button('Copy').click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(',Oriel Fennimore,')
  await onPaper(page)
})
