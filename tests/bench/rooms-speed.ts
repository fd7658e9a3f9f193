import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchCareWeb, startPageServer, type CareWebBrowser } from '../e2e/browser'
import { fillWeb, type BigWeb, type WebSize } from './big-web'
import { firstPaint, forgetNoted, marksOf, memoryOf, noted, noteFirstPaint, watchTyping } from './page-watch'

export interface RoomSpeeds {
  /** First useful paint of each room, each load of it: in the large web, and in the small one. */
  paints: Record<string, number[]>
  smallPaints: Record<string, number[]>
  /** From a letter in the filter of the list of everyone to its paint. */
  filter: number[]
  filterFrame: number
  /** From the first paint to search in memory, with nothing worked out before, and with what was. */
  readyFirst: number
  readyAgain: number
  /** Until the words of all kept texts could be found, the first time. */
  textsReady: number
  answers: number[]
  textAnswers: number[]
  longestFrame: number
  memory: number
  appeared: number[]
  /** Of the half-remembered queries, how many found their page among the first five. */
  found: number
  asked: number
}

const box = '.find input'
const rooms = (personId: string) => ({
  web: { place: '#/?view=list', seen: 'main a[href*="#/people/"]' },
  clips: { place: '#/clips', seen: '.ll a.it' },
  person: { place: `#/people/${personId}`, seen: 'main h1' },
  data: { place: '#/data', seen: 'main h1' },
  // The heading of a room comes with what it read.
  ...Object.fromEntries(
    [
      'loose',
      'qualities',
      'compare',
      'visits',
      'what-i-take',
      'review',
      'pictures',
      'take-away',
      'history',
      'removed'
    ].map((room) => [room, { place: `#/${room}`, seen: 'main h1' }])
  )
})

/** Runs with a browser whose web has this size. */
async function withWeb<T>(size: WebSize, then: (browser: CareWebBrowser, web: BigWeb) => Promise<T>) {
  const profile = await mkdtemp(join(tmpdir(), 'care-web-rooms-'))
  const browser = await launchCareWeb({ profile, viewport: { width: 1280, height: 900 } })
  try {
    // Compilers wrap inner functions in a call to __name, which the page does not have.
    await browser.context.addInitScript('globalThis.__name = (named) => named')
    return await then(browser, await fillWeb(browser, size))
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

interface OpenWeb {
  browser: CareWebBrowser
  web: BigWeb
}

/**
 * First useful paint of each room in several webs, their loads in turn so that a busy moment hits all of them. The first
 * load of each warms up and is not counted.
 */
async function paintsOf(webs: OpenWeb[], loads: number): Promise<Record<string, number[]>[]> {
  const paints = webs.map((): Record<string, number[]> => ({}))
  for (let load = 0; load <= loads; load += 1)
    for (const [index, { browser, web }] of webs.entries())
      for (const [room, { place, seen }] of Object.entries(rooms(web.personId))) {
        const page = await openNoted(browser, place, seen)
        const painted = await firstPaint(page)
        if (load > 0) (paints[index]![room] ??= []).push(painted)
        await page.waitForTimeout(250)
        await page.close()
      }
  return paints
}

async function openNoted(browser: CareWebBrowser, place: string, seen: string): Promise<Page> {
  const page = await browser.newPage()
  await noteFirstPaint(page, seen)
  await page.goto(browser.extensionUrl(`care-web.html${place}`))
  return page
}

/** Everything about a large web, and how long the rooms take in a small one. */
export function measureRooms(size: WebSize, small: WebSize, loads: number): Promise<RoomSpeeds> {
  return withWeb(size, async (browser, web) => {
    const { readyFirst, textsReady } = await firstSearch(browser)
    const [paints = {}, smallPaints = {}] = await withWeb(small, async (smallBrowser, smallWeb) => {
      // Both webs have been open before, as a person's is: their words are worked out, and the witness remembers them.
      await firstSearch(smallBrowser)
      return paintsOf(
        [
          { browser, web },
          { browser: smallBrowser, web: smallWeb }
        ],
        loads
      )
    })
    const filter = await typeInFilter(browser, web)
    return { paints, smallPaints, readyFirst, textsReady, ...filter, ...(await searching(browser, web)) }
  })
}

/** Opens the clips with nothing worked out, and waits until all texts are gone through. */
async function firstSearch(browser: CareWebBrowser) {
  const page = await openNoted(browser, '#/clips', '.ll a.it')
  const painted = await firstPaint(page)
  const ready = await mark(page, 'search ready')
  const texts = await mark(page, 'all texts searchable', 600_000)
  await page.close()
  return { readyFirst: ready - painted, textsReady: texts - painted }
}

async function mark(page: Page, name: string, timeout = 60_000): Promise<number> {
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, name, { timeout })
  return (await marksOf(page, name))[0] ?? 0
}

async function typeInFilter(browser: CareWebBrowser, web: BigWeb) {
  const page = await openNoted(browser, '#/?view=list', 'main a[href*="#/people/"]')
  await firstPaint(page)
  await page.waitForTimeout(1500)
  const field = page.locator('main input[type=search]').first()
  if ((await field.count()) === 0) return { filter: [], filterFrame: 0 }
  await watchTyping(page)
  await field.focus()
  for (const name of web.names.slice(0, 6)) {
    await page.keyboard.type(name.slice(0, 8), { delay: 130 })
    await field.fill('')
    await page.waitForTimeout(300)
  }
  const { keys, longestFrame } = await noted(page)
  await page.close()
  return { filter: keys, filterFrame: longestFrame }
}

async function searching(browser: CareWebBrowser, web: BigWeb) {
  const page = await openNoted(browser, '#/clips', '.ll a.it')
  const painted = await firstPaint(page)
  const readyAgain = (await mark(page, 'search ready')) - painted
  await mark(page, 'all texts searchable')
  await page.waitForTimeout(1000)
  await watchTyping(page)
  await forgetNoted(page)
  await page.focus(box)
  const typed = [...web.names.slice(0, 8), ...web.queries.slice(0, 12).map(({ query }) => query)]
  for (const words of typed) {
    await page.keyboard.type(words, { delay: 120 })
    await page.waitForTimeout(500)
    await page.fill(box, '')
  }
  const { longestFrame } = await noted(page)
  const answers = await durations(page, 'search answered')
  const textAnswers = await durations(page, 'texts answered')
  const found = await foundAgain(page, web)
  const memory = await memoryOf(page)
  const appeared = await appearing(browser, page)
  return {
    readyAgain,
    answers,
    textAnswers,
    longestFrame,
    memory,
    appeared,
    found,
    asked: web.queries.length
  }
}

const durations = (page: Page, name: string): Promise<number[]> =>
  page.evaluate((wanted) => performance.getEntriesByName(wanted, 'measure').map((one) => one.duration), name)

/** Types each half-remembered query and looks for its page among the first five of a group. */
async function foundAgain(page: Page, web: BigWeb): Promise<number> {
  let found = 0
  for (const { query, id } of web.queries) {
    const before = (await durations(page, 'texts answered')).length
    await page.fill(box, query)
    await page.waitForFunction(
      (count) => performance.getEntriesByName('texts answered', 'measure').length > count,
      before
    )
    // Rows below the first screen come a moment after the last letter.
    const isThere = await page
      .waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('.list section')].some(
            (group) =>
              group.checkVisibility() &&
              [...group.querySelectorAll('a.it')]
                .slice(0, 5)
                .some((link) => link.getAttribute('href')?.split('?')[0]?.endsWith(`/clips/${wanted}`))
          ),
        id,
        { timeout: 1000 }
      )
      .then(
        () => true,
        () => false
      )
    if (isThere) found += 1
  }
  await page.fill(box, '')
  return found
}

/** Keeps pages by the real button while the clips are open: from the clip's own "kept at" to its row standing there. */
async function appearing(browser: CareWebBrowser, page: Page): Promise<number[]> {
  const times: number[] = []
  const title = (n: number) => `Wherry lamplight ${'abcdef'[n]}`
  const pages = Object.fromEntries(
    [0, 1, 2, 3].map((n) => [
      `/${n}`,
      `<!doctype html><html lang="en"><title>${title(n)}</title><article><h1>${title(n)}</h1><p>By Ada Moss, 2024. Rest and warmth help many people with a stiff neck.</p></article></html>`
    ])
  )
  const server = await startPageServer(pages)
  for (const n of [0, 1, 2, 3]) {
    const appears = page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const look = () => document.querySelector('.lib')?.textContent?.includes(wanted)
          const observer = new MutationObserver(() => {
            if (!look()) return
            observer.disconnect()
            resolve(Date.now())
          })
          observer.observe(document.body, { childList: true, subtree: true, characterData: true })
        }),
      title(n)
    )
    const visited = await browser.newPage(server.url(`/${n}`))
    const popup = await browser.toolbarClick(visited)
    const at = await appears
    const keptAt = await page.evaluate(newestKeptAt)
    if (n > 0) times.push(at - Date.parse(keptAt))
    await popup.close()
    await visited.close()
  }
  await server.close()
  return times
}

/** Runs in the page, so it brings along all it uses. */
function newestKeptAt(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('care-web')
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'))
    opening.onsuccess = () => {
      const database = opening.result
      const clips = database.transaction('clips').objectStore('clips')
      const reading = clips.index('keptAt').openCursor(null, 'prev')
      reading.onsuccess = () => {
        resolve((reading.result as { value: { keptAt: string } } | null)?.value.keptAt ?? '')
        database.close()
      }
    }
  })
}
