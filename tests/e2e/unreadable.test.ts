import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { kept as words } from '@/texts/en/kept'
import { launchCareWeb, startPageServer } from './browser'
import type { Page } from 'playwright-core'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { pdfPage } from './pages/pdf'

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer({
    '/leaflet.pdf': { body: pdfPage, type: 'application/pdf' },
    '/leaflet': { body: pdfPage, type: 'application/pdf' },
    '/page': '<title>A page</title><p>Its source is looked at.</p>'
  })
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterEach(() => web.clear())
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const said = words.unreadable
const places: [string, () => string, string][] = [
  ['a page of the browser', () => 'chrome://version/', said.browser],
  ['an empty tab', () => 'about:blank', said.browser],
  ['the source of a page', () => `view-source:${server.url('/page')}`, said.browser],
  ['a PDF', () => server.url('/leaflet.pdf'), said.pdf],
  ['a PDF without its ending', () => server.url('/leaflet'), said.pdf]
]

/** The browser tells the address of a page's source without "view-source:" to tests, and with it of its tabs. */
async function pressButtonOn(page: Page, address: string): Promise<ExtensionPage> {
  if (!address.startsWith('view-source:')) return browser.toolbarClick(page)
  await page.bringToFront()
  const { targetInfos } = (await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { targetId: string; url: string }[]
  }
  const tab = targetInfos.find((target) => target.url === address)
  await browser.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab?.targetId })
  return browser.attachTo('popup.html')
}

describe.each(places)('%s', (_name, address, sentence) => {
  it('is said not to be readable within 3 s, and can be written down by hand', async () => {
    const page = await browser.newPage()
    // A PDF is shown by the browser's own viewer, which Playwright takes for a download.
    await page.goto(address()).catch(() => undefined)
    const started = Date.now()
    const popup = await pressButtonOn(page, address())
    await popup.waitFor('.strip')
    expect(Date.now() - started).toBeLessThan(3000)
    expect((await popup.text('.strip')).trim()).toBe(sentence)
    // The map of an open page may have remembered where someone stood: that is no record.
    const { settings: _stood, ...kept } = await web.counts()
    expect(kept).toEqual({})

    await popup.fill('form input', 'Ama Serwaa')
    await popup.fill('form textarea', 'My neighbour told me.')
    await popup.click('button', { text: words.byHandAdd })
    await popup.waitFor('[role="status"]', { text: 'Ama Serwaa' })
    const { people, notes, partnerships } = await web.all()
    expect(people).toMatchObject([{ name: 'Ama Serwaa', sources: { name: { from: 'you' } } }])
    expect(notes).toMatchObject([{ text: 'My neighbour told me.', aboutId: people[0]?.id }])
    expect(partnerships).toMatchObject([{ partnerId: people[0]?.id }])
    await expect.poll(() => web.rows('drafts')).toEqual([])
    expect(popup.problems).toEqual([])
    await popup.close()
    await page.close()
  })
})
