import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb, startPageServer } from '../browser'
import type { CareWebBrowser, PageServer } from '../browser'
import { KeptWeb } from '../kept-web'
import { clickMenu, selectWords } from '../menu-click'
import { samplePages } from '../pages/sample-pages'
import { isFull } from '../../proofs/effort'
import { loosePieces } from '../whole-web'
import { killPoints, killPopup, untilNoPopup, workerKiller } from './kill-points'

/* A page is kept in two ways: both together make more than 200 moments. */

const words = 'The first visit lasts ninety minutes'
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb
let stopWorker: () => Promise<void>
let page: Page

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
  stopWorker = await workerKiller(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
beforeEach(async () => {
  await untilNoPopup(browser, 400)
  page = await browser.newPage(server.url('/oriel-fennimore.html'))
})

it('a worker stopped at any moment of "Keep this passage" leaves nothing or all, and once more leaves one of each', async () => {
  // The press of the button gives us the page for as long as it stays.
  await (await browser.toolbarClick(page)).close()
  const seen = { nothing: 0, whole: 0 }
  for (const moment of killPoints(120, 300, 8)) {
    await untilNoPopup(browser, 100)
    await web.clear()
    await page.bringToFront()
    await selectWords(page, words)
    await clickMenu(browser, 'keep-passage', words)
    await pause(moment)
    await stopWorker()
    await untilNoPopup(browser)
    await pause(80)
    const left = await web.all()
    expect(loosePieces(left), `stopped after ${moment} ms`).toEqual([])
    expect([0, 1]).toContain(left.people.length)
    expect([left.clips.length, left.passages.length]).toEqual([left.people.length, left.people.length])
    seen[left.people.length === 0 ? 'nothing' : 'whole']++

    await page.bringToFront()
    await selectWords(page, words)
    await clickMenu(browser, 'keep-passage', words)
    await expect.poll(async () => (await web.rows('clips'))[0]?.textState, { timeout: 5000 }).toBe('read')
    const all = await web.all()
    expect(loosePieces(all), `again after ${moment} ms`).toEqual([])
    expect([all.people.length, all.clips.length, all.passages.length]).toEqual([1, 1, 1])
    // The worker opens the popup on what it has kept. One that came late would keep the page anew in the next round.
    await expect.poll(() => killPopup(browser), { timeout: 5000 }).toBe(true)
  }
  if (isFull) expect(Math.min(seen.nothing, seen.whole)).toBeGreaterThan(0)
}, 1_200_000)

it('a worker stopped at any moment of a press of the button keeps the popup from nothing', async () => {
  for (const moment of killPoints(100, 600, 6)) {
    await untilNoPopup(browser)
    await web.clear()
    await browser.triggerToolbar(page)
    await pause(moment)
    await stopWorker()
    const popup = await browser.attachTo('popup.html')
    await popup.waitFor('.saved', { timeout: 4000 }).catch(async () => {
      throw new Error(`Stopped after ${moment} ms, the popup said:\n${await popup.text()}`)
    })
    expect(loosePieces(await web.all()), `stopped after ${moment} ms`).toEqual([])
    await popup.close()
    const again = await browser.toolbarClick(page)
    await again.waitFor('.saved')
    await expect.poll(async () => (await web.rows('clips'))[0]?.textState, { timeout: 5000 }).toBe('read')
    await again.close()
    const all = await web.all()
    expect(loosePieces(all), `again after ${moment} ms`).toEqual([])
    expect([all.people.length, all.clips.length, all.partnerships.length]).toEqual([1, 1, 1])
  }
}, 1_200_000)
