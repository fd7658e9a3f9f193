import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { look, violations, type Screen } from './accessible'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { countInteractions, interactionsOn } from './counted'
import { badgeOf } from './kept-page'
import { samplePages } from './pages/sample-pages'

let server: PageServer
let browser: CareWebBrowser
let page: Page
const day = 86_400_000
const begin = Date.now()
let now = begin
/** Words that belong on no paper, in no file, title, badge or notice. */
const secrets = ['Zirkonblau', 'Ockergelb', 'Umbra', 'Siena', 'Indigo', 'Karmin', 'Malachit', 'Purpur']
const [unsaid = '', hard, said, paid, traded, decided, eased = '', leftWord] = secrets
/** Everything that was handed out on the way: papers, files, titles. */
const handedOut: string[] = []

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** It is so many days later: the clock of the pages moves, and the page is opened anew. */
async function daysLater(days: number): Promise<void> {
  now = Math.max(now + 1000, begin + days * day)
  await page.clock.setFixedTime(now)
  await page.reload()
  await page.locator('h1').first().waitFor()
}
async function press(name: string | RegExp): Promise<void> {
  // No two presses of a person are in one moment.
  await page.clock.setFixedTime((now += 1000))
  await page.getByRole('button', { name }).first().click()
}
async function type(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
}
const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click()
const sheet = () => page.locator('.visitsheet')
const rhythm = () => page.locator('.rhythm').first()
const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const dayAfter = (days: number) => longDay.format(begin + days * day)

/** What goes out of this page: the sheet as it is printed, its title, and the file for the calendar. */
async function handOut(): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  handedOut.push(await page.locator('body').innerText(), await page.title())
  await page.emulateMedia({ media: 'screen' })
}
async function calendarFile(): Promise<string> {
  const download = page.waitForEvent('download')
  await press('Save the file')
  const file = await download
  const text = await readFile(await file.path(), 'utf8')
  handedOut.push(file.suggestedFilename(), text)
  return text
}
async function toPerson(): Promise<void> {
  await page.goto(browser.extensionUrl('care-web.html#/'))
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await follow(/Oriel Fennimore/)
  await rhythm().waitFor()
}

it('keeps someone from their page, asks, and makes a sheet in 25 interactions at most', async () => {
  const site = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(site)
  await popup.waitFor('.saved')
  handedOut.push(await badgeOf(popup))
  await popup.close()
  await site.close()
  // What the site itself lacks is no fault of ours.
  browser.problems.length = 0
  page = await browser.openCareWeb('#/')
  await page.clock.setFixedTime(begin)
  await toPerson()
  await press(/^Add something you hope for/)
  await type('What I hope for', 'A plan for the tiredness.')
  await page
    .getByLabel(/^How do I know/)
    .first()
    .selectOption('assumed')
  await countInteractions(page)
  await press('Plan a visit')
  await sheet().waitFor()
  // Nothing tells that they met: it is the first visit by itself, and has fewer boxes.
  expect(await page.getByLabel('It is the first visit').isChecked()).toBe(true)
  await expect.poll(() => sheet().textContent()).toContain('For my first visit with')
  await type('Day', dayAfter(3))
  await type('What I want heard', 'I am tired before the day begins.')
  await press(/I take it that this is so: A plan for the tiredness/)
  await type('Write a question', 'What do you do first?')
  await expect.poll(() => sheet().textContent()).toContain('What do you do first?')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByLabel('Write a question').inputValue()).toBe('')
  await page.locator('details.more summary').click()
  expect(await page.getByLabel('Sleep', { exact: true }).count()).toBe(0)
  await type('What I know helps me', 'Walking by the river')
  await type('Money to clear up', 'Is there a sliding scale?')
  await type('Hard to say, or not said yet', `That I cry. ${hard}`)
  const count = await interactionsOn(page)
  expect(count).toBeGreaterThan(8)
  expect(count).toBeLessThanOrEqual(25)
  for (const words of [
    'I am tired before',
    'A plan for the tiredness',
    'What do you do first?',
    'Walking by the river'
  ])
    await expect.poll(() => sheet().textContent()).toContain(words)
  await handOut()
})

it('goes into a calendar without names, and with them only when they are ticked and seen', async () => {
  await page.getByText('Calendar and reminder').click()
  const without = await calendarFile()
  expect(without).not.toMatch(/Oriel|Fennimore/)
  expect(await page.locator('.calendarfile').textContent()).toBe(without)
  await page.getByLabel('Put in whom I see').check()
  expect(await page.locator('.calendarfile').textContent()).toContain(
    'SUMMARY:Appointment with Oriel Fennimore'
  )
  expect(await calendarFile()).toContain('Oriel Fennimore')
})

it('keeps what came of it, also when it is done in two goes', async () => {
  await daysLater(3)
  await type('What did you get to say?', `The tiredness. ${said}`)
  await type('What did you not get to say?', `That I am afraid. ${unsaid}`)
  await follow('Enough for today')
  await page.waitForURL(/#\/visits$/)
  await daysLater(4)
  await follow(/Oriel Fennimore/)
  await page.getByText('More of it, if you like').click()
  await page
    .locator('.after')
    .getByLabel('What I heard, in my own words')
    .fill('Eight weeks, one thing at a time.')
  await page.locator('.settled select').first().selectOption('asked')
  await type('Something was decided', `We wait. ${decided}`)
  await type('What it cost in money', `90 ${paid}`)
  await type('In trade', `Two jars ${traded}`)
  await page.getByLabel('In a word of mine').check()
  await type('In your own word', `open ${leftWord}`)
  await expect.poll(() => page.getByLabel('In your own word').inputValue()).toContain('open')
  await handOut()
})

it('counts the rhythm from there, says when it is about now, and never that it is late', async () => {
  await toPerson()
  await press('Say how often')
  await page.getByLabel('How often').selectOption('months 3')
  await press('Keep it')
  await expect
    .poll(() => rhythm().textContent())
    .toContain('About every three months. The next time is about')
  await daysLater(90)
  await expect.poll(() => rhythm().textContent()).toContain('The next time is about now.')
  await page.goto(browser.extensionUrl('care-web.html#/visits'))
  await expect.poll(() => rhythm().textContent()).toContain('about every three months · about now')
  await look(page, 'visits with a rhythm', [1280, 320])
  await page.setViewportSize({ width: 1280, height: 800 })
  // In a review it is a quiet sentence among others.
  await page.goto(browser.extensionUrl('care-web.html#/'))
  await press('Where is it thin?')
  await expect
    .poll(() => page.locator('.readings').textContent())
    .toContain('the next time with Oriel Fennimore is about now')
  expect(await page.locator('body').innerText()).not.toMatch(/overdue|late\b(?!r)|missed/i)
})

it('takes what was not said along to the next sheet only when it is pressed', async () => {
  await toPerson()
  await press('Plan a visit')
  await sheet().waitFor()
  await type('Day', dayAfter(93))
  expect(await page.getByLabel('It is the first visit').isChecked()).toBe(false)
  await page.getByText('Not said last time:').waitFor()
  await handOut()
  expect(await sheet().textContent()).not.toContain(unsaid)
  await press('Take it along, on the sheet')
  await expect.poll(() => sheet().textContent()).toContain(unsaid)
  await page.locator('details.more summary').click()
  await type('Sleep', 'Six hours')
  await type('Mood', 'Low in the mornings')
  await expect.poll(() => sheet().textContent()).toContain('Low in the mornings')
  await page.getByLabel('Put it on the sheet').uncheck()
  await expect.poll(() => sheet().textContent()).not.toContain(unsaid)
  await handOut()
})

it('becomes lighter, which is good news, rests without a word, and is picked up again', async () => {
  await daysLater(94)
  await toPerson()
  await press('Change how often')
  await page.getByLabel('How often').selectOption('months 6')
  await press('Keep it')
  await expect.poll(() => rhythm().textContent()).toContain('Lighter than before. That is good news.')
  await type('What has eased, if you want to keep it', `I sleep. ${eased}`)
  await press('Let it rest')
  await expect.poll(() => rhythm().textContent()).toContain('It rests. All that came before stays.')
  await look(page, 'a person who rests', [1280, 320])
  await page.setViewportSize({ width: 1280, height: 800 })
  await daysLater(500)
  await expect.poll(() => rhythm().textContent()).toContain('It rests.')
  await page.goto(browser.extensionUrl('care-web.html#/visits'))
  await expect.poll(() => rhythm().textContent()).toContain('rests since')
  await toPerson()
  await press('Pick it up again')
  await expect.poll(() => rhythm().textContent()).toContain('About twice a year. The next time is about now.')
  await rhythm().getByText('How it was before').click()
  await expect.poll(() => rhythm().textContent()).toContain(eased)
  await press('We were in touch today')
  await expect.poll(() => rhythm().textContent()).toContain('The next time is about')
  await expect.poll(() => rhythm().textContent()).not.toContain('about now')
  await handOut()
})

it('a calendar that is read twice makes no visit twice, by keys alone', async () => {
  await page.goto(browser.extensionUrl('care-web.html#/visits'))
  const stamp = new Date(begin + 520 * day).toISOString().slice(0, 10).replaceAll('-', '')
  const event = (uid: string, title: string) =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${stamp}T093000\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`
  const text = `BEGIN:VCALENDAR\r\n${event('one', 'Fennimore')}${event('two', 'Dentist')}END:VCALENDAR\r\n`
  const rows = () => page.locator('.visitrow').count()
  await page.locator('.visitrow').first().waitFor()
  const before = await rows()
  for (const round of [1, 2]) {
    await page.getByRole('button', { name: 'From a calendar' }).focus()
    await page.keyboard.press('Enter')
    const file = { name: 'calendar.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) }
    await page.locator('dialog input[type=file]').setInputFiles(file)
    await page.locator('.calendarrow').first().waitFor()
    expect(await violations(page as Screen), `dialog, round ${round}`).toEqual([])
    if (round === 1) expect(await page.locator('.calendarrow').count()).toBe(2)
    else expect(await page.locator('dialog').innerText()).toContain('One of them is here already')
    if (round === 1) {
      await page.getByRole('button', { name: 'Keep one visit' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('dialog').innerText()).toContain('One visit is kept.')
    }
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
  }
  await expect.poll(rows).toBe(before + 1)
})

it('hands out nothing that is private, and without a word of complaint from the browser', () => {
  expect(handedOut.length).toBeGreaterThan(10)
  for (const text of handedOut) for (const secret of secrets) expect(text).not.toContain(secret)
  expect(
    handedOut.filter((text) => text.endsWith('.ics')).every((name) => /^appointment-[\d-]+\.ics$/.test(name))
  ).toBe(true)
  expect(browser.problems).toEqual([])
})
