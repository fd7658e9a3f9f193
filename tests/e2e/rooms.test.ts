import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import type { Page } from 'playwright-core'
import { careWebRouter } from '@/components/shell/rooms'
import { words } from '@/texts/words'
import { drawn, look, screenshots, sideways, still, violations, type Screen } from './accessible'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { fromPaper, marksOn, toPaper } from './marks-on-screen'

/** Every room of the full page, as the example web fills it. */
const places = {
  web: '#/?view=list',
  'web as a map': '#/?view=map&person=dana',
  person: '#/people/dana',
  'someone known': '#/people/maya',
  practice: '#/practices/alder',
  product: '#/products/fernwell',
  advice: '#/advice/trials',
  compare: '#/compare',
  'a page that was kept': '#/compare?id=after-dad',
  'what suits me': '#/what-suits-me',
  visits: '#/visits',
  visit: '#/visits/dana-next',
  'a visit that was': '#/visits/dana-autumn',
  'what I take': '#/what-i-take',
  'life line': '#/visits?view=life-line',
  'quiet mode': '#/visits?view=quiet',
  review: '#/review',
  pictures: '#/pictures',
  'take away': '#/take-away',
  clips: '#/clips',
  clip: '#/clips/dana-first',
  'a clip to look at': '#/clips/harbor-team',
  'removed person': '#/people/corin',
  qualities: '#/qualities',
  'a quality': '#/qualities?open=being-heard',
  loose: '#/loose',
  removed: '#/removed',
  history: '#/history',
  data: '#/data',
  'copies for others': '#/copies',
  help: '#/help',
  settings: '#/settings',
  about: '#/about',
  nowhere: '#/no/such/place'
}
/** Rooms that an empty web has too. */
const bare = [
  'web',
  'compare',
  'what suits me',
  'visits',
  'what I take',
  'life line',
  'quiet mode',
  'review',
  'pictures',
  'take away',
  'clips',
  'qualities',
  'loose',
  'removed',
  'history',
  'data',
  'copies for others',
  'about'
] as const

let browser: CareWebBrowser
beforeAll(async () => {
  browser = await launchCareWeb()
})
afterAll(async () => browser?.close())

async function open(address: string): Promise<Page> {
  const page = await browser.newPage(browser.extensionUrl(`care-web.html${address}`))
  await page.waitForSelector('h1')
  await still(page)
  return page
}

const helpLink = (page: Page) =>
  page.getByRole('link', { name: 'I need help now', exact: true }).filter({ visible: true })

/** All words twice as large, wide and narrow: nothing may be pushed out of the page. */
async function largeWords(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await drawn(page)
    expect.soft(await sideways(page as Screen), `${name}, words twice as large, ${width} px`).toBe(0)
    // What is pushed out on the side where reading begins can't be scrolled to at all.
    const box = await helpLink(page).first().boundingBox()
    expect.soft(box?.x, `${name}, words twice as large, ${width} px, help is whole`).toBeGreaterThanOrEqual(0)
    if (screenshots)
      await page.screenshot({ path: `${screenshots}/${name.replaceAll(' ', '-')}-large-${width}.png` })
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
}

/** Written from right to left, nothing is pushed out of the page either. */
async function turnedRound(page: Page, name: string): Promise<void> {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await drawn(page)
    expect.soft(await sideways(page as Screen), `${name}, rtl, ${width} px`).toBe(0)
    if (screenshots)
      await page.screenshot({ path: `${screenshots}/${name.replaceAll(' ', '-')}-rtl-${width}.png` })
  }
  await page.evaluate(() => (document.documentElement.dir = ''))
}

/** As those see it who have asked their computer for fewer colours, more contrast, no motion. */
async function otherwiseSeen(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const media of [
    { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' },
    { colorScheme: 'dark', forcedColors: 'none', reducedMotion: null, contrast: 'more' }
  ] as const) {
    await page.emulateMedia(media)
    await drawn(page)
    const how = 'contrast' in media ? 'more contrast' : 'forced colours'
    expect.soft(await violations(page, 'colours'), `${name}, ${how}`).toEqual([])
    const moves = await page.evaluate(() => document.getAnimations().length)
    if (media.reducedMotion === 'reduce') expect.soft(moves, `${name}, nothing moves`).toBe(0)
    if (screenshots)
      await page.screenshot({ path: `${screenshots}/${`${name} ${how}`.replaceAll(' ', '-')}.png` })
  }
  await page.emulateMedia({ colorScheme: null, contrast: null })
}

/** The way to help is seen, wide and narrow, and is an address of ours: it needs neither network nor database. */
async function helpIsThere(page: Page, name: string): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await helpLink(page).count(), `${name}, ${width} px, help is there`).toBe(1)
    expect.soft(await helpLink(page).first().getAttribute('href'), name).toBe('#/help')
  }
}

it('walks every room that there is', () => {
  const router = careWebRouter(createMemoryHistory())
  const walked = Object.values(places).map((place) => router.resolve(place.slice(1)).name)
  expect(new Set(walked)).toEqual(new Set(router.getRoutes().map((route) => route.name)))
})

describe('no violations and nothing pushed sideways, light and dark, wide, zoomed and narrow', () => {
  it.each(Object.entries(places))('in the example web: %s', async (name, place) => {
    const page = await open(`?web=example${place}`)
    expect.soft(await marksOn(page, 'care-web-example'), `${name}, nobody is marked`).toEqual([])
    await toPaper(page)
    expect.soft(await marksOn(page, 'care-web-example'), `${name} on paper, nobody is marked`).toEqual([])
    expect.soft(await page.locator('body').innerText(), `${name} on paper`).toContain(words.data.notAdvice)
    await fromPaper(page)
    await look(page, `example ${name}`)
    expect.soft(await page.locator('.example').isVisible(), `${name} says that it is an example`).toBe(true)
    await helpIsThere(page, name)
    await turnedRound(page, `example ${name}`)
    await otherwiseSeen(page, `example ${name}`)
    await largeWords(page, `example ${name}`)
    if (name === 'clip') {
      await page.setViewportSize({ width: 1280, height: 800 })
      const below = 'document.documentElement.scrollHeight - document.documentElement.clientHeight'
      expect.soft(await page.evaluate(below), 'only its two columns scroll').toBe(0)
    }
    await page.close()
  })

  it('two that say the opposite of one person stand side by side, wide, on a phone and on paper', async () => {
    const page = await open('?web=example#/compare')
    for (const [width, media] of [
      [1280, 'screen'],
      [390, 'screen'],
      [320, 'screen'],
      [1000, 'print']
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ media })
      if (media === 'print') await toPaper(page)
      else while ((await page.locator('.opposed').count()) === 0) await page.mouse.wheel(0, 2000)
      const [one, other] = await page
        .locator('.opposed .said')
        .evaluateAll((all) => all.map((said) => said.getBoundingClientRect()))
      expect.soft(other?.top, `${width} px, ${media}`).toBe(one?.top)
      expect.soft(other?.left, `${width} px, ${media}`).toBeGreaterThan(one?.right ?? Infinity)
      expect.soft(one?.width, `${width} px, ${media}, room for words`).toBeGreaterThan(80)
    }
    await page.close()
  })

  it.each(bare)('in an empty web: %s', async (name) => {
    const page = await open(places[name])
    // What an empty room has at 640 px stands in the filled one, too.
    await look(page, `empty ${name}`, [1280, 320])
    if (name === 'web' || name === 'about')
      expect.soft(await page.locator('main').innerText(), name).toContain(words.data.notAdvice)
    await largeWords(page, `empty ${name}`)
    await page.close()
  })

  it('without a word of complaint from the browser', () => {
    expect(browser.problems).toEqual([])
  })
})
