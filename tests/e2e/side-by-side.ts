import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { CareWebBrowser, PageServer } from './browser'
import type { KeptWeb } from './kept-web'

/** What the test of Compare does beside the room itself: keeping pages, pictures, paper. */
interface Stage {
  browser: CareWebBrowser
  server: PageServer
  web: KeptWeb
}

/** What the client notes on the first sentence that is kept. */
export const noticed = 'It sounds as if there is time.'

/** Clips a sample page and keeps a sentence that is offered, on the first page with an observation of one's own. */
export async function keepWithPassages(
  { browser, server, web }: Stage,
  path: string,
  isNoted: boolean
): Promise<void> {
  const visited = await browser.newPage(server.url(path))
  const popup = await browser.toolbarClick(visited)
  await popup.waitFor('.saved')
  await popup.waitFor('.quote')
  await popup.click('.quote .yn:not(.no)')
  await popup.waitFor('.yn[aria-pressed="true"]')
  if (isNoted) {
    await popup.waitFor('.noted button')
    await popup.click('.noted button')
    await popup.waitFor('.observe textarea')
    await popup.fill('.observe textarea', noticed)
    const rests = async () =>
      (await web.rows('observations')).map(({ sentence, passageId }) => [sentence, passageId !== undefined])
    await expect.poll(rests).toEqual([[noticed, true]])
  }
  await popup.close()
  await visited.close()
}

/** Lays whoever a page is about beside the others from the popup, where the page is known already. */
export async function fromPopup({ browser, server, web }: Stage, path: string): Promise<void> {
  const visited = await browser.newPage(server.url(path))
  const popup = await browser.toolbarClick(visited)
  await popup.waitFor('.quote')
  // What the popup still loads may push the button away under the press; pressed twice it does the same as once.
  const pressed = async () => {
    await popup.click('.compare-here')
    return (await web.rows('comparisons'))[0]?.columns.length
  }
  await expect.poll(pressed).toBe(2)
  await popup.close()
  await visited.close()
}

const folder = process.env['SCREENSHOTS']
/** With SCREENSHOTS=folder what is on the screen is also written there, to be looked at. */
export async function pictures(page: Page, name: string): Promise<void> {
  if (!folder) return
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [900, 'light'],
    [390, 'light'],
    [320, 'dark']
  ] as const) {
    await page.setViewportSize({ width, height: 860 })
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(80)
    await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 860 })
  await page.emulateMedia({ colorScheme: 'light' })
}

/** On paper every page lies on its side, on both papers; each begins with the heads of the columns. */
export async function onPaper(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const [paper, paperWidth, paperHeight] of [
    ['A4', 8.27, 11.69],
    ['Letter', 8.5, 11]
  ] as const) {
    const size = { paperWidth, paperHeight, preferCSSPageSize: true, printBackground: true }
    const { data } = await session.send('Page.printToPDF', size)
    const pdf = Buffer.from(data, 'base64')
    if (folder) await writeFile(`${folder}/compare-${paper}.pdf`, pdf)
    const pages = [...pdf.toString('latin1').matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(pages.length, paper).toBeGreaterThan(3)
    for (const [, width, height] of pages)
      expect([Number(width) / 72, Number(height) / 72], paper).toEqual([
        expect.closeTo(paperHeight, 1),
        expect.closeTo(paperWidth, 1)
      ])
  }
  await page.emulateMedia({ media: 'print' })
  const heads = page.locator('.cmp thead')
  expect(await heads.evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group')
  await page.emulateMedia({ media: null })
  await session.detach()
}
