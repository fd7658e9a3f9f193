import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { labelled } from './kept-page'
import { KeptWeb } from './kept-web'
import { teamPage } from './pages/practices'
import { editPage, samplePages } from './pages/sample-pages'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** A page or the popup: whatever can run axe in itself. */
type Screen = Pick<Page | ExtensionPage, 'evaluate'> & { evaluate: (code: string) => Promise<unknown> }

const pages = { ...samplePages(), '/team': { body: teamPage(['Ada Moss', 'Ben Hart', 'Carla Nowak']) } }
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(pages)
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** What axe finds, as sentences. */
async function violations(screen: Screen): Promise<string[]> {
  await screen.evaluate(`${axeSource}; undefined`)
  // A colour on its way from light to dark is none of either.
  await screen.evaluate('document.getAnimations().forEach((one) => one.finish())')
  return (await screen.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap((found) =>
      found.nodes.map((node) => found.id + ': ' + found.help + ' at ' + node.target.join(' ') + ' (' + node.html.slice(0, 120) + ') ' + (node.any[0]?.message ?? ''))))`
  )) as string[]
}

/** By how many pixels the page can be pushed sideways. */
const sideways = (screen: Screen) =>
  screen.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** With SCREENSHOTS=folder every state is also written there as a picture, to be looked at. */
const schemes = ['light', 'dark'] as const
async function inBothSchemes(popup: ExtensionPage, name: string): Promise<void> {
  for (const scheme of schemes) {
    await popup.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }]
    })
    expect(await violations(popup as Screen), `${name}, ${scheme}`).toEqual([])
    expect(await sideways(popup as Screen), `${name}, ${scheme}`).toBe(0)
    const folder = process.env['SCREENSHOTS']
    if (folder) await popup.screenshot(`${folder}/popup-${name.replaceAll(' ', '-')}-${scheme}.png`)
  }
}

async function openPopup(path: string): Promise<{ page: Page; popup: ExtensionPage }> {
  const page = await browser.newPage(path.startsWith('/') ? server.url(path) : path)
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.saved, .strip')
  return { page, popup }
}

describe('the popup has no violations, light and dark', () => {
  it('when a page was saved, taken back, and known again with changes', async () => {
    const { page, popup } = await openPopup('/oriel-fennimore.html')
    await popup.waitFor('.quote')
    await inBothSchemes(popup, 'saved')
    await popup.click('button', { text: 'Undo' })
    await popup.waitFor('p', { text: 'Taken back' })
    await inBothSchemes(popup, 'taken back')
    await popup.click('button', { text: 'Keep it after all' })
    await popup.fill(await labelled(popup, 'What drew you here?'), 'Her quiet voice.')
    await popup.click('button', { text: 'Keep in my web' })
    await popup.waitForClose()
    await web.age(30)
    editPage(pages, '/oriel-fennimore.html', '<td>$245</td>', '<td>$265</td>')
    editPage(pages, '/oriel-fennimore.html', '214 Alder Street, Suite 3', '9 Harbor Road')
    await page.reload()
    const again = await browser.toolbarClick(page)
    await again.waitFor('.change')
    await inBothSchemes(again, 'known')
    await again.close()
    await page.close()
  })

  it.each([
    ['a product', '/slow-tide-magnesium.html'],
    ['advice', '/eight-weeks.html'],
    ['a page that lists people', '/team'],
    ['a page that can not be read', 'chrome://version/']
  ])('on %s', async (name, path) => {
    const { page, popup } = await openPopup(path)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await inBothSchemes(popup, name)
    await popup.close()
    await page.close()
  })
})

/** Wide, the same at 200 % zoom, and the narrowest that must still do. */
const widths = [1280, 640, 320]

async function look(page: Page, name: string, sizes: readonly number[]): Promise<void> {
  for (const width of sizes)
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(60)
      expect.soft(await violations(page as Screen), `${name}, ${width} px, ${colorScheme}`).toEqual([])
      expect.soft(await sideways(page as Screen), `${name}, ${width} px, pushed sideways`).toBe(0)
      const folder = process.env['SCREENSHOTS']
      if (folder)
        await page.screenshot({
          path: `${folder}/${name.replaceAll(/\W+/g, '-')}-${width}-${colorScheme}.png`
        })
    }
}

it('the panel beside the page has no violations at 320 px, light and dark', async () => {
  const page = await browser.newPage(browser.extensionUrl('sidepanel.html'))
  await page.waitForSelector('main')
  await page.waitForTimeout(200)
  await look(page, 'panel', [320, 400])
  await page.close()
})

describe('the full page has no violations, light and dark, wide, zoomed and narrow', () => {
  it.each(['web', 'person', 'product', 'advice', 'clips', 'clip', 'data', 'nowhere'])('%s', async (room) => {
    const { people, products, advice, clips } = await web.all()
    const places: Record<string, string> = {
      web: '#/',
      person: `#/people/${people[0]?.id}`,
      product: `#/products/${products[0]?.id}`,
      advice: `#/advice/${advice[0]?.id}`,
      clips: '#/clips',
      clip: `#/clips/${clips[0]?.id}`,
      data: '#/data',
      nowhere: '#/no/such/place'
    }
    const page = await browser.openCareWeb(places[room])
    await page.waitForSelector('h1')
    await page.waitForTimeout(200)
    await look(page, room, widths)
    await page.close()
  })

  it('an empty web', async () => {
    await web.clear()
    const page = await browser.openCareWeb('#/')
    await page.waitForSelector('h1')
    await look(page, 'empty', widths)
    await page.close()
  })
})
