import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { still } from './accessible'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { onlyEnglish, textsOf } from './interface-words'
import { writtenIn } from './marks-on-screen'
import { samplePages } from './pages/sample-pages'

let browser: CareWebBrowser
let server: PageServer
beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb({ locale: 'de' })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Rooms of the example web: its own content is English, the words around it are not. */
const rooms = [
  '#/?view=list',
  '#/?view=map&person=dana',
  '#/people/dana',
  '#/people/maya',
  '#/practices/alder',
  '#/products/fernwell',
  '#/advice/trials',
  '#/visits',
  '#/visits/dana-next',
  '#/visits/dana-autumn',
  '#/visits?view=life-line',
  '#/visits?view=quiet',
  '#/what-i-take',
  '#/clips',
  '#/clips/dana-first',
  '#/compare',
  '#/compare?id=after-dad',
  '#/what-suits-me',
  '#/qualities?open=being-heard',
  '#/copies',
  '#/people/corin',
  '#/history',
  '#/loose',
  '#/review',
  '#/pictures',
  '#/take-away',
  '#/removed',
  '#/data',
  '#/help',
  '#/settings',
  '#/about',
  '#/no/such/place'
]

async function shownIn(page: Page): Promise<string[]> {
  return page.evaluate(textsOf)
}

it('knows English when it sees it', () => {
  expect(
    onlyEnglish(['Your data', 'Settings', 'Removed Ada', '12 passages kept', 'Einstellungen', 'Name'])
  ).toEqual(['Your data', 'Settings', 'Removed Ada', '12 passages kept'])
})

it('speaks German in every room of a German browser, and no English beside it', async () => {
  const page = await browser.openCareWeb('?web=example#/')
  await page.waitForSelector('h1')
  const written = await writtenIn(page, 'care-web-example')
  const left: string[] = []
  const look = async (what: string) =>
    left.push(...onlyEnglish(await shownIn(page), written).map((text) => `${what}: ${text}`))
  for (const room of rooms) {
    await page.goto(browser.extensionUrl(`care-web.html?web=example${room}`))
    await page.waitForSelector('h1')
    await still(page)
    expect(await page.evaluate('document.documentElement.lang')).toBe('de')
    // What stands folded has words, too.
    for (const summary of await page.locator('main summary').all())
      await summary.evaluate((one: HTMLElement) => one.click())
    await still(page)
    await look(room)
  }
  for (const key of ['Control+k', '?', 'n']) {
    await page.keyboard.press(key)
    await page.waitForSelector('dialog[open]')
    await look(key)
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', { state: 'detached' })
  }
  expect(left).toEqual([])
  await page.close()
})

it('speaks German in an empty web and in the popup', async () => {
  const first = await browser.openCareWeb('#/')
  await first.waitForSelector('form')
  expect(onlyEnglish(await shownIn(first))).toEqual([])
  // The popup follows the choice; what the browser itself speaks is not the same in every build of it.
  await first.evaluate(() => localStorage.setItem('reader', '{"language":"de"}'))
  await first.close()
  const page = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.quote')
  await popup.waitFor('a', { text: 'Ich brauche jetzt Hilfe' })
  expect(onlyEnglish(await popup.evaluate(textsOf))).toEqual([])
  expect(await popup.text('.keep-bar')).toContain('In mein Netz')
  await popup.close()
  await page.close()
  const panel = await browser.newPage(browser.extensionUrl('sidepanel.html'))
  await panel.waitForSelector('.namein')
  await still(panel)
  expect(onlyEnglish(await shownIn(panel))).toEqual([])
  await panel.close()
})

it('changes to English at once, also in other open pages, and remembers it', async () => {
  const other = await browser.openCareWeb('#/data')
  await other.waitForSelector('h1')
  const page = await browser.openCareWeb('#/settings')
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await other.getByRole('heading', { level: 1, name: 'Your data' }).waitFor()
  expect(await page.evaluate('document.documentElement.lang')).toBe('en')
  // The focus is where it was, though the page was loaded anew.
  await page.waitForFunction(() => Boolean(document.activeElement?.closest('#language')))
  await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true })
  await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor()
  await other.close()
  await page.close()
})
