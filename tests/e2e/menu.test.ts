import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { clickMenu, selectWords } from './menu-click'
import { samplePages } from './pages/sample-pages'
import { untilNoPopup } from './proofs/kill-points'
import { loosePieces } from './whole-web'

const words = 'You decide what we try and what we leave for later.'
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterEach(async () => {
  await untilNoPopup(browser, 300)
  await web.clear()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Opens a page that we may read, with nothing of it kept yet. */
async function openPage(path: string): Promise<Page> {
  const page = await browser.newPage(server.url(path))
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('main')
  await popup.close()
  await web.clear()
  await page.bringToFront()
  return page
}

it('"Keep this passage" keeps the quote with its place, on the clip of the page and its person', async () => {
  const page = await openPage('/oriel-fennimore.html')
  await selectWords(page, words)
  await clickMenu(browser, 'keep-passage', words)
  await expect.poll(() => web.rows('passages')).toHaveLength(1)
  const all = await web.all()
  const [passage] = all.passages
  expect(all.people).toMatchObject([{ name: 'Oriel Fennimore' }])
  expect(all.clips).toHaveLength(1)
  expect(passage).toMatchObject({
    exact: words,
    clipId: all.clips[0]?.id,
    personId: all.people[0]?.id,
    state: 'kept'
  })
  expect(passage?.prefix).toMatch(/makes sense to you\.\s*$/)
  expect(passage?.suffix).toMatch(/^\s*I will tell you what I think/)
  // The position counts in the text of the page's body, and the quote stands exactly there.
  const body = await page.evaluate(() => document.body.textContent ?? '')
  expect(body.slice(passage?.start, passage?.end)).toBe(words)
  expect(loosePieces(all)).toEqual([])
  expect(await page.evaluate(() => String(getSelection()))).toBe(words)

  // From the clip a link leads back to the very sentence.
  await untilNoPopup(browser, 300)
  const room = await browser.openCareWeb(`#/clips/${all.clips[0]?.id}`)
  const link = await room.waitForSelector('a[href*=":~:text="]')
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain('You decide what we try')
  await room.close()
})

it('the same passage chosen twice is kept once', async () => {
  const page = await openPage('/oriel-fennimore.html')
  for (let times = 0; times < 2; times++) {
    await page.bringToFront()
    await selectWords(page, words)
    await clickMenu(browser, 'keep-passage', words)
    await expect.poll(() => web.rows('passages')).toHaveLength(1)
    await untilNoPopup(browser)
  }
  expect(loosePieces(await web.all())).toEqual([])
  expect((await web.rows('history')).map((change) => change.action)).toEqual(['keep', 'keep-passage'])
})

it('two passages of one page hang on one clip', async () => {
  const page = await openPage('/oriel-fennimore.html')
  for (const [index, one] of [words, 'The practice sells no supplements.'].entries()) {
    await page.bringToFront()
    await selectWords(page, one)
    await clickMenu(browser, 'keep-passage', one)
    await expect.poll(() => web.rows('passages')).toHaveLength(index + 1)
    await untilNoPopup(browser)
  }
  const { clips, passages, people } = await web.all()
  expect([clips.length, people.length]).toEqual([1, 1])
  expect(passages.map((passage) => passage.clipId)).toEqual([clips[0]?.id, clips[0]?.id])
})

it('a passage of an article belongs to no person', async () => {
  const page = await openPage('/eight-weeks.html')
  const quote = 'Two new things at once can hide each other.'
  await selectWords(page, quote)
  await clickMenu(browser, 'keep-passage', quote)
  await expect.poll(() => web.rows('passages')).toHaveLength(1)
  const { passages, advice } = await web.all()
  expect(passages[0]).toMatchObject({ exact: quote })
  expect(passages[0]).not.toHaveProperty('personId')
  expect(advice).toHaveLength(1)
})

it('"Keep this page" keeps it and ticks the button, and twice is once', async () => {
  const page = await openPage('/slow-tide-magnesium.html')
  await clickMenu(browser, 'keep-page')
  await expect.poll(async () => (await web.rows('clips'))[0]?.textState).toBe('read')
  await untilNoPopup(browser)
  await page.bringToFront()
  await clickMenu(browser, 'keep-page')
  const badge = async () =>
    (await browser.worker()).evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query: (about: object) => Promise<{ id: number }[]> }
          action: { getBadgeText: (about: object) => Promise<string> }
        }
      }
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })
    })
  await expect.poll(badge).toBe('✓')
  const { products, clips } = await web.all()
  expect([products.length, clips.length]).toEqual([1, 1])
})

it('keeps a passage after the worker has been stopped', async () => {
  const page = await openPage('/oriel-fennimore.html')
  await browser.stopWorker()
  await page.bringToFront()
  await selectWords(page, words)
  await clickMenu(browser, 'keep-passage', words)
  await expect.poll(() => web.rows('passages')).toHaveLength(1)
  expect(loosePieces(await web.all())).toEqual([])
})
