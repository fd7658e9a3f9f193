import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { look, sideways, violations, type Screen } from './accessible'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { samplePages } from './pages/sample-pages'

let browser: CareWebBrowser
let server: PageServer
beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const example = '?web=example'
async function open(address: string): Promise<Page> {
  const page = await browser.openCareWeb(address)
  await page.waitForSelector('h1')
  return page
}
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

it('goes to a room and finds someone by name, by keyboard alone', async () => {
  const page = await open(`${example}#/`)
  await page.keyboard.press('Control+k')
  const box = page.locator('dialog').getByRole('combobox')
  await box.waitFor()
  await page.keyboard.type('sett')
  expect(await page.locator('[role=option][aria-selected=true]').textContent()).toContain('Settings')
  await page.keyboard.press('Enter')
  await heading(page, 'Settings')
  expect(await focusedText(page)).toBe('Settings')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('dana')
  await page.locator('[role=option]', { hasText: 'Dana' }).first().waitFor()
  const active = await box.getAttribute('aria-activedescendant')
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Enter')
  await heading(page, /Dana/)
  await page.close()
})

it('gives the focus back to where it was when the palette is left', async () => {
  const page = await open('#/settings')
  const about = page.getByRole('link', { name: 'About Care Web' }).last()
  await about.focus()
  await page.keyboard.press('Control+k')
  await page.locator('dialog').getByRole('combobox').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  expect(await focusedText(page)).toBe('About Care Web')
  await page.close()
})

it('has keys of one letter, which never act in a field and can be switched off', async () => {
  const page = await open('#/settings')
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await heading(page, 'Your data')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  // Under a dialog they are off.
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  expect(page.url()).toContain('#/data')
  await page.keyboard.press('Escape')

  await page.keyboard.press('n')
  await page.getByRole('dialog', { name: 'Add someone' }).waitFor()
  await page.keyboard.type('gd n?/ Ada')
  expect(await page.getByLabel('Name').inputValue()).toBe('gd n?/ Ada')
  await page.keyboard.press('Enter')
  // Who was added is opened: the focus is on the name.
  await heading(page, 'gd n?/ Ada')

  await page.goto(browser.extensionUrl('care-web.html#/settings'))
  await page.getByRole('group', { name: 'Keys of one letter' }).getByText('Off', { exact: true }).click()
  await page.locator('h1').focus()
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.waitForTimeout(200)
  expect(page.url()).toContain('#/settings')
  expect(await page.locator('dialog').count()).toBe(0)
  await page.getByRole('group', { name: 'Keys of one letter' }).getByText('On', { exact: true }).click()
  await page.close()
})

it('shows a choice at once, in other pages too, and in the popup before anything is painted', async () => {
  const other = await open('#/data')
  const page = await open('#/settings')
  await page.getByRole('group', { name: 'Light or dark' }).getByText('Dark', { exact: true }).click()
  await page.getByRole('group', { name: 'Text size' }).getByText('Very large', { exact: true }).click()
  await page.getByRole('group', { name: 'Contrast' }).getByText('More', { exact: true }).click()
  const looks = { theme: 'dark', size: '3', contrast: 'more' }
  // As a function: words would be evaluated, and our pages let nobody do that.
  await other.waitForFunction(() => document.documentElement.dataset.contrast === 'more')
  expect(await other.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(looks)
  expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('24px')
  await other.close()
  for (const room of [
    '#/',
    '#/clips',
    '#/data',
    '#/people/dana',
    '#/help',
    '#/about',
    '#/settings',
    '#/history'
  ])
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(browser.extensionUrl(`care-web.html${example}${room}`))
      await page.waitForSelector('h1')
      await page.waitForTimeout(150)
      expect.soft(await sideways(page as Screen), `${room}, largest text, ${width} px`).toBe(0)
    }
  const visited = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(visited)
  await popup.waitFor('.saved')
  expect(await popup.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(looks)
  expect(await sideways(popup as Screen)).toBe(0)
  await popup.close()
  await visited.close()
  await page.evaluate(() => localStorage.removeItem('reader'))
  await page.close()
})

it('leaves the drawing as it is where a script is written from right to left: no name runs over its dot', async () => {
  const page = await open(`${example}#/?view=map`)
  const name = page.locator('svg.web text.name', { hasText: 'Leonie Marsh' })
  await name.waitFor()
  const besideDot = () =>
    name.evaluate((text: SVGTextElement) => text.getBBox().x - Number(text.getAttribute('x')))
  expect(Math.abs(await besideDot())).toBeLessThan(2)
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  expect(Math.abs(await besideDot())).toBeLessThan(2)
  await page.close()
})

/** The care web, in a page that waits: another page holds an older version of the database and does not let go. */
async function heldOpen(holder: Page): Promise<Page> {
  await holder.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('care-web').onsuccess = () => {
          const opening = indexedDB.open('care-web', 1)
          // Kept where it can be seen: one that nothing knows any more is let go when memory is tidied.
          opening.onsuccess = () => resolve(Object.assign(globalThis, { held: opening.result }) && undefined)
        }
      })
  )
  return browser.openCareWeb()
}

it('has help for whoever needs it now, also while the care web opens and when it does not', async () => {
  const page = await browser.newPage(browser.extensionUrl('manifest.json'))
  const slow = await heldOpen(page)
  await heading(slow, 'Care Web is being opened')
  await look(slow, 'while it opens', [1280, 320])
  await slow.getByRole('link', { name: 'I need help now' }).click()
  await heading(slow, 'I need help now')
  await slow.getByRole('link', { name: 'Back to your care web' }).click()
  await heading(slow, 'Care Web is being opened')
  // Let go, it goes on by itself (to what is missing, since the tests above have kept something), and what stood there
  // before is gone and says nothing any more.
  await page.goto('about:blank')
  const waiting = slow.getByRole('heading', { level: 1, name: 'Care Web is being opened' })
  await waiting.waitFor({ state: 'detached' })
  await slow.locator('h1').first().waitFor()
  await slow.goto(browser.extensionUrl('care-web.html#/help'))
  await heading(slow, 'I need help now')
  await slow.goto(browser.extensionUrl('care-web.html#/'))
  await expect.poll(() => slow.title()).not.toContain('I need help now')
  expect(await slow.title()).not.toContain('being opened')
  expect(await waiting.count()).toBe(0)
  await slow.close()
  await page.goto(browser.extensionUrl('manifest.json'))
  // A database of a version that is not known yet: the care web does not open it.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('care-web').onsuccess = () => {
          const opening = indexedDB.open('care-web', 9000)
          opening.onsuccess = () => resolve(opening.result.close())
        }
      })
  )
  await page.goto(browser.extensionUrl('care-web.html'))
  await heading(page, 'Your care web could not be opened')
  await look(page, 'not opened', [1280, 320])
  await page.getByRole('link', { name: 'I need help now' }).click()
  await heading(page, 'I need help now')
  expect(await page.getByRole('link', { name: 'Call 911' }).getAttribute('href')).toBe('tel:911')
  await page.getByRole('link', { name: 'Back to your care web' }).click()
  await heading(page, 'Your care web could not be opened')
  await page.goto('about:blank')
  await page.goto(browser.extensionUrl('care-web.html#/help'))
  await heading(page, 'I need help now')
  const visited = await browser.newPage(server.url('/tobias-ekwall.html'))
  const popup = await browser.toolbarClick(visited)
  await popup.waitFor('main.trouble')
  expect(await popup.isVisible('a[href="/care-web.html#/help"]')).toBe(true)
  expect(await violations(popup as Screen)).toEqual([])
  await popup.close()
  await visited.close()
  await page.close()
})
