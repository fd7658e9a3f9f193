import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageReadingSchema, textReadingSchema } from '@/domain/page-reading'
import { unpacked, unpackedText, type PackedText } from '@/extract/packed-page'
import { readGatheredPage } from '@/extract/read-gathered-page'
import { readGatheredText } from '@/extract/read-gathered-text'
import { proofRuns, proofSeed } from '../../proofs/effort'
import { keptPlaceholders } from '../../proofs/kept-placeholders'
import { mutatedPages } from '../../proofs/mutated-page'
import { launchCareWeb } from '../browser'
import type { CareWebBrowser } from '../browser'

const built = '.output/chrome-mv3'
const patience = 3000
const longTask = 200

let browser: CareWebBrowser
let page: Page
beforeAll(async () => {
  browser = await launchCareWeb()
  page = await browser.newPage()
})
afterAll(() => browser?.close())

/** Opens a page as a server sends it. Its own scripts would go on changing it: they are off. */
async function open(url: string, body: Buffer | string): Promise<void> {
  await page.unrouteAll()
  await page.route('**/*', (route) =>
    route.request().url() === url
      ? route.fulfill({
          body,
          contentType: 'text/html',
          headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" }
        })
      : route.abort()
  )
  await page.goto(url, { waitUntil: 'domcontentloaded' })
}

/** Runs a script that we inject, as it is built. */
const run = (name: string) => page.evaluate<unknown>(readFileSync(`${built}/${name}.js`, 'utf8'))

/** Reads the open page as the extension does, and says how long that took. */
async function readOnce() {
  const start = performance.now()
  const reading = readGatheredPage(unpacked(String(await run('read-page'))))
  const { kind } = reading
  await page.evaluate((wanted) => Object.assign(globalThis, { careWebWanted: wanted }), { kind })
  const rest = JSON.parse(String(await run('read-rest'))) as { text: PackedText }
  const text = readGatheredText(unpackedText(rest.text), kind)
  const spent = performance.now() - start
  // Only where passages were kept before.
  await run('read-words')
  return { spent, reading, text }
}

/**
 * A page that is slow to read is slow each time; the first one of a run, on a computer that is at something else, was slow
 * once: our own code was not compiled yet.
 */
async function quickestReading() {
  let best = await readOnce()
  for (let again = 0; again < 2 && best.spent > patience; again += 1) {
    const next = await readOnce()
    if (next.spent < best.spent) best = next
  }
  return best
}

const standing = () => page.evaluate(() => Document.prototype.querySelector.call(document, 'html')?.outerHTML)

it(
  'our injected scripts read a page that is cut, doubled, out of order, encoded wrongly or poisoned, and leave it as it was',
  { timeout: 1_800_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(mutatedPages(), async ({ url, bytes }) => {
        await open(url, bytes)
        const before = await standing()
        const { spent, reading, text } = await quickestReading()
        expect(spent).toBeLessThan(patience)
        expect(await standing()).toBe(before)
        expect(v.safeParse(pageReadingSchema, reading).issues ?? []).toEqual([])
        expect(v.safeParse(textReadingSchema, text).issues ?? []).toEqual([])
        expect(keptPlaceholders(reading, text)).toEqual([])
      }),
      { numRuns: proofRuns(1000), seed: proofSeed, endOnFailure: true }
    )
  }
)

it('a page of 200,000 nodes is read in a second and a half, and never holds its own work up for long', async () => {
  const post = (n: number) =>
    `<div class="post"><h3>Post ${n}</h3><p>A walk of <b>${n % 90}</b> minutes, and what came of it.</p></div>`
  const url = 'https://long.test/'
  await open(
    url,
    `<!doctype html><html lang="en"><title>Long</title><main><h1>Ada Mossgrove, ND</h1>${Array.from({ length: 23_000 }, (_one, n) => post(n)).join('\n')}</main><footer><p>Phone: (503) 555-0148</p></footer></html>`
  )
  const nodes = await page.evaluate(() => {
    const walker = document.createTreeWalker(document)
    let count = 1
    while (walker.nextNode()) count += 1
    return count
  })
  expect(nodes).toBeGreaterThan(200_000)
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(globalThis, { longTasks: seen })
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map(({ duration }) => duration))
    ).observe({
      type: 'longtask'
    })
  })
  // What else runs on this computer must not count: the best of a few.
  let best = { spent: Infinity, longest: Infinity }
  for (let round = 0; round < 8 && (best.spent > 1500 || best.longest > longTask); round += 1) {
    await page.evaluate(() => ((globalThis as unknown as { longTasks: number[] }).longTasks.length = 0))
    const { spent, reading } = await readOnce()
    await page.waitForTimeout(200)
    const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks)
    const longest = Math.max(0, ...tasks)
    if (spent + longest < best.spent + best.longest) best = { spent, longest }
    expect(reading.practitioner.fields).toMatchObject({ name: 'Ada Mossgrove', phones: ['(503) 555-0148'] })
  }
  expect(best.longest).toBeLessThan(longTask)
  expect(best.spent).toBeLessThan(1500)
})
