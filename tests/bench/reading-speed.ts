import { isUtf8 } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { launchCareWeb } from '../e2e/browser'
import { labelledPages, pathOf } from './labelled-pages'
import type { CorpusPage } from './scores'

const peers = join(import.meta.dirname, 'peers')
const corpus = '../shared/corpus'
const usualRounds = 5

/** Milliseconds that each reader took of one page: the middle of a few rounds. */
export type ReadingTimes = Record<string, number>

/** What each reader made of a page, as it gave it; and how long it took. */
export interface ReadInBrowser {
  file: string
  url: string
  times: ReadingTimes
  /** A reader that gave up made nothing. */
  read: Readonly<Record<string, unknown>>
}

/** The saved pages where they are, else the invented ones. */
function pagesToRead(): { file: string; url: string; html: Buffer }[] {
  if (!existsSync(join(corpus, 'list.jsonl')))
    return labelledPages().map((page) => ({
      file: page.file,
      url: page.url,
      html: readFileSync(pathOf(page))
    }))
  const lines = readFileSync(join(corpus, 'list.jsonl'), 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => JSON.parse(line) as CorpusPage)
    .map(({ file, url }) => ({ file, url, html: readFileSync(join(corpus, file)) }))
}

/** How long each reader takes of each page. */
export const measureReading = async (): Promise<ReadingTimes[]> =>
  (await readInBrowser()).map(({ times }) => times)

/** Reads every page with every reader in the same browser, in turn, so that a busy moment meets all of them. */
export async function readInBrowser(rounds = usualRounds): Promise<ReadInBrowser[]> {
  const folder = mkdtempSync(join(tmpdir(), 'care-web-readers-'))
  const browser = await launchCareWeb()
  try {
    const file = join(folder, 'readers.js')
    execFileSync(process.execPath, [join(peers, 'bundle.mjs'), file])
    const readers = readFileSync(file, 'utf8')
    const all: ReadInBrowser[] = []
    for (const { file: name, url, html } of pagesToRead()) {
      const page = await browser.newPage()
      await page.route('**/*', (route) =>
        route.request().url() === url
          ? // The page stands as it was saved: its own scripts would go on changing it.
            route.fulfill({
              body: html,
              // A saved page has lost what its server said of its letters; the command line takes them so, too.
              contentType: isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
              headers: { 'content-security-policy': "script-src 'none'" }
            })
          : route.abort()
      )
      await page.goto(url, { waitUntil: 'domcontentloaded' })
      all.push({ file: name, url, times: await timesOn(page, readers, rounds), read: await readOn(page) })
      await page.close()
    }
    return all
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timesOn(page: Page, readers: string, rounds: number): Promise<ReadingTimes> {
  await page.evaluate(readers)
  await pause(50)
  return page.evaluate(async (most) => {
    const { careWebReaders } = globalThis as unknown as { careWebReaders: Record<string, () => unknown> }
    const spent: Record<string, number[]> = {}
    for (let round = 0; round <= most; round += 1)
      for (const [name, read] of Object.entries(careWebReaders)) {
        const start = performance.now()
        // A reader that gives up on a page has spent its time all the same.
        await Promise.resolve()
          .then(read)
          .catch(() => undefined)
        // The first round only warms up.
        if (round > 0) (spent[name] ??= []).push(performance.now() - start)
        await new Promise((done) => setTimeout(done, 0))
      }
    return Object.fromEntries(
      Object.entries(spent).map(([name, all]) => [name, all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0])
    )
  }, rounds)
}

/** As JSON: an element or a document that a reader gives back stays behind. */
async function readOn(page: Page): Promise<Record<string, unknown>> {
  const read = await page.evaluate(() => {
    const { careWebReaders } = globalThis as unknown as { careWebReaders: Record<string, () => unknown> }
    const made: Record<string, unknown> = {}
    for (const [name, reader] of Object.entries(careWebReaders))
      try {
        made[name] = reader()
      } catch {
        made[name] = undefined
      }
    return JSON.stringify(made)
  })
  return JSON.parse(read) as Record<string, unknown>
}
