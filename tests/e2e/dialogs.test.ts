import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { drawn, schemes, sideways, violations, type Screen } from './accessible'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'

let browser: CareWebBrowser
let page: Page
beforeAll(async () => {
  browser = await launchCareWeb()
  page = await browser.newPage()
})
afterAll(async () => browser?.close())

const press = (name: string | RegExp) => (of: Page) =>
  of
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .press('Enter')
const key = (keys: string) => async (of: Page) => {
  await of.locator('h1').first().focus()
  await of.keyboard.press(keys)
}
/** Everything that lies over a room or opens in it: where it is, and what opens it. */
const dialogs: [name: string, room: string, open: (page: Page) => Promise<unknown>, shown?: string][] = [
  ['go, find or do', '#/', key('Control+k')],
  ['all keys', '#/', key('?')],
  ['add someone', '#/', key('n')],
  ['a row that is corrected', '#/?view=list', press('Correct Dana Whitfield'), '.member.edit input'],
  ['several chosen', '#/?view=list', press('Choose several'), '.several'],
  ['these two are the same', '#/people/dana', press('These two are the same…')],
  ['what they suggested', '#/people/dana', press('Choose what they suggested')],
  ['the tie', '#/people/dana', press('Change the tie'), '.tieform'],
  ['where each comes from', '#/products/fernwell', press('Where each comes from'), '.origin'],
  ['a picture or PDF', '#/clips', press('Keep a picture or PDF')],
  ['tie a clip', '#/clips/dana-first', press('Tie to someone')],
  ['remove for good', '#/removed', press(/^Remove for good/)]
]

it.each(dialogs)('%s: no violations, light and dark, wide and at 320 px', async (name, room, open, shown) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(browser.extensionUrl(`care-web.html?web=example${room}`))
  await page.reload()
  await page.locator('h1').first().waitFor()
  await open(page)
  await page
    .locator(shown ?? 'dialog[open]')
    .first()
    .waitFor()
  for (const width of [1280, 320])
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await drawn(page)
      expect.soft(await violations(page), `${name}, ${width} px, ${colorScheme}`).toEqual([])
      expect.soft(await sideways(page as Screen), `${name}, ${width} px`).toBe(0)
    }
})
