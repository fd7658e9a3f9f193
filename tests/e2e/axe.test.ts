import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { look, schemes, screenshots, sideways, violations, type Screen } from './accessible'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { labelled } from './kept-page'
import { KeptWeb } from './kept-web'
import { marksOn } from './marks-on-screen'
import { teamPage } from './pages/practices'
import { editPage, samplePages } from './pages/sample-pages'

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

/** The way to help, at the foot of popup and panel. */
const helpLink = 'a[href="/care-web.html#/help"]'

async function inBothSchemes(popup: ExtensionPage, name: string): Promise<void> {
  expect(await marksOn(popup, 'care-web'), `${name}, nobody is marked`).toEqual([])
  expect(await popup.isVisible(helpLink), `${name}, help is there`).toBe(true)
  for (const scheme of schemes) {
    await popup.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }]
    })
    expect(await violations(popup as Screen), `${name}, ${scheme}`).toEqual([])
    expect(await sideways(popup as Screen), `${name}, ${scheme}`).toBe(0)
    if (screenshots) await popup.screenshot(`${screenshots}/popup-${name.replaceAll(' ', '-')}-${scheme}.png`)
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

it('the panel beside the page has no violations at 320 px, light and dark', async () => {
  const page = await browser.newPage(browser.extensionUrl('sidepanel.html'))
  await page.waitForSelector('main')
  await page.waitForTimeout(200)
  expect(await page.locator(helpLink).isVisible()).toBe(true)
  await look(page, 'panel', [320, 400])
  await page.close()
})
