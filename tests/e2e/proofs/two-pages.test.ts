import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb, startPageServer } from '../browser'
import type { CareWebBrowser, PageServer } from '../browser'
import { KeptWeb } from '../kept-web'
import { samplePages } from '../pages/sample-pages'

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb
let one: Page
let other: Page

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
  const tab = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await popup.close()
  const id = (await web.rows('people'))[0]?.id ?? ''
  one = await browser.openCareWeb(`#/people/${id}`)
  other = await browser.openCareWeb(`#/people/${id}`)
  await Promise.all([one, other].map((page) => page.waitForSelector('.whatfor textarea')))
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const person = async () => (await web.rows('people'))[0]
const partnership = async () => (await web.rows('partnerships'))[0]
/** What stands or is offered of what the partnership is for. */
const wordsThere = async () => [
  (await partnership())?.whatFor,
  ...(await web.rows('proposals')).map(({ after }) => after)
]
/** Where the cursor is in the field that has the focus. */
const cursor = (page: Page) =>
  page.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement | null
    return [box?.selectionStart, box?.selectionEnd]
  })

it('two pages that type in different fields lose nothing, and neither moves the cursor of the other', async () => {
  await field(one, 'Address').click()
  await one.keyboard.press('Control+a')
  await field(other, 'Website').click()
  await other.keyboard.press('Control+a')
  const [there, site] = ['Where the river bends', 'https://oriel.example/now']
  for (let at = 0; at < site.length; at++) {
    if (at < there.length) await one.keyboard.type(there[at] ?? '')
    await other.keyboard.type(site[at] ?? '')
  }
  await expect.poll(person).toMatchObject({ address: there, website: site })
  expect([await cursor(one), await cursor(other)]).toEqual([
    [there.length, there.length],
    [site.length, site.length]
  ])
  expect(await web.rows('proposals')).toEqual([])
})

it('two pages that type in one field: the focused field stays, the later stands, the other is offered', async () => {
  const label = 'What is it for?'
  const [first, second] = ['She listens to all of it', 'Sleep, and the long way back']
  await field(one, label).click()
  await field(other, label).click()
  for (let at = 0; at < second.length; at++) {
    if (at < first.length) await one.keyboard.type(first[at] ?? '')
    // Both write as fast as they can; the later is whoever writes when the other is done.
    if (at === second.length - 1) await expect.poll(wordsThere).toContain(first)
    await other.keyboard.type(second[at] ?? '')
    // In the middle of a word the cursor is moved by nobody else.
    if (at === 10)
      expect([await cursor(one), await cursor(other)]).toEqual([
        [11, 11],
        [11, 11]
      ])
  }
  expect([await field(one, label).inputValue(), await field(other, label).inputValue()]).toEqual([
    first,
    second
  ])
  await expect.poll(async () => (await partnership())?.whatFor).toBe(second)
  await one.waitForSelector('.also')
  await other.waitForSelector('.also')
  expect(await other.locator('.also').allInnerTexts()).toEqual([expect.stringContaining(first)])
  expect((await web.rows('proposals')).filter(({ state }) => state === 'waiting')).toHaveLength(1)

  // Left without another word, the first page shows what stands; nothing of it was written over unseen.
  await one.keyboard.press('Tab')
  await expect.poll(() => field(one, label).inputValue(), { timeout: 10_000 }).toBe(second)
  await one.getByRole('button', { name: 'Take this one' }).press('Enter')
  await expect.poll(async () => (await partnership())?.whatFor).toBe(first)
  expect(await one.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  // The other page is still in its field: its words stay there, and what was typed is in the history of both.
  expect(await field(other, label).inputValue()).toBe(second)
  await one.waitForSelector('.also', { state: 'detached' })
  const changed = (await web.rows('history')).flatMap(({ steps }) => steps)
  const written = changed.flatMap((step) =>
    step.did === 'set' && step.field === 'whatFor' ? [step.before, step.after] : []
  )
  expect(written).toEqual(expect.arrayContaining([first, second]))
})

it('the popup and the full page too: a name that is typed in both', async () => {
  const tab = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.namein')
  await popup.click('.namein')
  await popup.press('End')
  await one.evaluate(async () => {
    document.querySelector<HTMLElement>('[aria-label="Change the name"]')?.click()
    const found = () => document.querySelector<HTMLTextAreaElement>('.ph textarea')
    for (let tries = 0; !found() && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    const box = found()
    if (!box) return
    box.focus()
    box.value = 'My doctor'
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await expect.poll(async () => (await person())?.name).toBe('My doctor')
  expect(await popup.value('.namein')).toBe('Oriel Fennimore')
  await popup.type(', kind')
  await expect.poll(async () => (await person())?.name).toBe('Oriel Fennimore, kind')
  await popup.waitFor('.also', { text: 'My doctor' })
  await popup.click('.also button', { text: 'Leave it' })
  await popup.waitForGone('.also')
  expect(await popup.value('.namein')).toBe('Oriel Fennimore, kind')
  expect(popup.problems).toEqual([])
  await popup.close()
})
