import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, leftWhileLoading, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { samplePages } from './pages/sample-pages'

let server: PageServer
let browser: CareWebBrowser

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function shifts(page: Page, count: number): Promise<void> {
  for (let times = 0; times < count; times++) await page.keyboard.press('Shift', { delay: 30 })
}
const openRoom = async (place: string) => {
  const page = await browser.openCareWeb(place)
  await page.locator('.quickclose').first().waitFor({ state: 'attached' })
  return page
}

it('closes all of our pages with Shift three times, whatever is typed is kept, and other pages stay', async () => {
  const other = await browser.newPage(server.url('/oriel-fennimore.html'))
  const first = await openRoom('#/')
  const second = await openRoom('#/settings')
  const words = await second.locator('main').textContent()
  expect(words).toContain('What it does not do: the browser’s history')
  const third = await openRoom('?web=example#/visits')
  await first.bringToFront()
  await first.keyboard.press('n')
  const name = first.getByLabel('Name', { exact: true }).first()
  await name.fill('')
  // Capitals, a pause, and capitals again: nobody is thrown out while they write.
  await first.keyboard.type('ADA MOSS, AND THE WHOLE HOUSE')
  await first.keyboard.down('Shift')
  await first.keyboard.type('ABC')
  await first.keyboard.up('Shift')
  await shifts(first, 2)
  await first.keyboard.type('A')
  await shifts(first, 2)
  await first.waitForTimeout(300)
  expect([first, second, third].map((page) => page.isClosed())).toEqual([false, false, false])
  await first.keyboard.press('ArrowLeft')
  await shifts(first, 3)
  await expect.poll(() => [first, second, third].every((page) => page.isClosed())).toBe(true)
  expect(other.isClosed()).toBe(false)
  const web = await KeptWeb.open(browser)
  await expect.poll(async () => JSON.stringify(await web.rows('drafts'))).toContain('ADA MOSS')
})

it('closes by its button, and not by Shift where that was switched off', async () => {
  const settings = await openRoom('#/settings')
  await settings.getByText('Does nothing').click()
  await shifts(settings, 3)
  await settings.waitForTimeout(300)
  expect(settings.isClosed()).toBe(false)
  await settings.getByText('Closes', { exact: true }).click()
  await settings.locator('.railfoot .quickclose').click()
  await expect.poll(() => settings.isClosed()).toBe(true)
})

it('closes the popup and the tabs behind it', async () => {
  const room = await openRoom('#/')
  const visited = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(visited)
  await popup.waitFor('.quickclose')
  for (const type of ['keyDown', 'keyUp', 'keyDown', 'keyUp', 'keyDown', 'keyUp'])
    await popup
      .send('Input.dispatchKeyEvent', { type, key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 })
      .catch(() => undefined)
  await popup.waitForClose()
  await expect.poll(() => room.isClosed()).toBe(true)
  expect(visited.isClosed()).toBe(false)
})

it('closes the panel beside a page when another page of ours does', async () => {
  const panel = await browser.newPage(browser.extensionUrl('sidepanel.html'))
  await panel.locator('.quickclose').waitFor()
  const room = await openRoom('#/')
  await room.locator('.railfoot .quickclose').click()
  await expect.poll(() => panel.isClosed()).toBe(true)
  // The little site has no icon, and a room that is left while it still loads misses its parts; nothing else may be amiss.
  const amiss = browser.problems.filter(
    (problem) => !problem.includes('404') && !leftWhileLoading.test(problem)
  )
  expect(amiss).toEqual([])
})
