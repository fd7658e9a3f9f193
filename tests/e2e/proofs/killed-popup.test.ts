import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from '../browser'
import type { CareWebBrowser, PageServer } from '../browser'
import { KeptWeb } from '../kept-web'
import { samplePages } from '../pages/sample-pages'
import { proofRuns } from '../../proofs/effort'
import { loosePieces } from '../whole-web'
import { killPoints, killPopup, untilNoPopup } from './kill-points'

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

it('a popup killed at any moment leaves nothing or a whole clip, and pressing again leaves exactly one', async () => {
  const seen = { nothing: 0, whole: 0 }
  const page = await browser.newPage(server.url('/oriel-fennimore.html'))
  for (const moment of killPoints(80, 700)) {
    await web.clear()
    await browser.triggerToolbar(page)
    await pause(moment)
    // At the earliest moments there is no popup yet: it goes as soon as it comes.
    for (let times = 0; times < 100 && !(await killPopup(browser)); times++) await pause(5)
    await untilNoPopup(browser)
    // What it had begun to write may still arrive, but not in halves.
    await pause(80)
    const left = await web.all()
    expect(loosePieces(left), `killed after ${moment} ms`).toEqual([])
    expect(left.people.length).toBeLessThan(2)
    expect(left.clips.length).toBe(left.people.length)
    seen[left.people.length === 0 ? 'nothing' : 'whole']++

    const popup = await browser.toolbarClick(page)
    await popup.waitFor('.saved')
    await expect.poll(async () => (await web.rows('clips'))[0]?.textState).toBe('read')
    expect(popup.problems).toEqual([])
    await popup.close()
    const all = await web.all()
    expect(loosePieces(all), `pressed again after ${moment} ms`).toEqual([])
    expect([all.people.length, all.clips.length, all.partnerships.length]).toEqual([1, 1, 1])
  }
  // The stretch of time reaches over both sides of the write.
  if (proofRuns(80) === 80) expect(Math.min(seen.nothing, seen.whole)).toBeGreaterThan(0)
}, 600_000)
