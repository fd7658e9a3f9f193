import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'

let browser: CareWebBrowser
beforeAll(async () => {
  browser = await launchCareWeb()
})
afterAll(async () => browser?.close())

it('the map is walked, opened, moved in and taken back by keys alone, and says each person in one sentence', async () => {
  const page = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/?view=map'))
  await page.waitForSelector('.node')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  for (let times = 0; times < 40 && !(await focused()).includes('tie'); times += 1)
    await page.keyboard.press('Tab')
  const first = await focused()
  expect(first).toContain('tie')
  await page.keyboard.press('ArrowRight')
  expect(await focused()).not.toBe(first)
  while (!(await focused()).startsWith('Mum')) await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('Mum, You look after her, close, strong tie, you give, strained, mind')

  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(focused, { timeout: 20_000 }).toContain('further out')
  await page.keyboard.press('Control+z')
  await expect.poll(focused, { timeout: 20_000 }).toContain('Mum, You look after her, close,')

  await page.keyboard.press('Enter')
  await page.waitForSelector('.panel')
  expect(page.url()).toContain('person=mum')
  await page.reload()
  await page.waitForSelector('.node.chosen')
  await page.click('[data-view="list"]')
  await page.waitForSelector('.member.on')
  const row = await page.locator('.member.on').innerText()
  expect(row.split('\n').join(', ')).toContain('strong, strained, you give')
  await page.close()
})

it('someone is pulled elsewhere with the mouse, stays where they were let go, and comes back', async () => {
  const page = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/?view=map'))
  // High enough for all of the map: whoever lies below the window can't be pressed.
  await page.setViewportSize({ width: 1280, height: 1100 })
  const ben = page.locator('[data-person="ben"] .dot')
  await standsStill(ben)
  const label = () => page.getAttribute('#drawn-ben', 'aria-label')
  expect(await label()).toContain('further out')
  const [from, middle] = [await middleOf(ben), await middleOf(page.locator('.you circle'))]
  await page.mouse.move(from.x, from.y)
  // The strip of the example, or letters that come late, may have moved the paper meanwhile.
  expect(await personAt(page, from)).toBe('ben')
  await page.mouse.down()
  for (const share of [0.7, 0.4])
    await page.mouse.move(middle.x + (from.x - middle.x) * share, middle.y + (from.y - middle.y) * share, {
      steps: 4
    })
  await page.mouse.up()
  expect(await label()).toContain('closest')
  await page.waitForSelector('svg.web:not(.keeping)')
  expect(await label()).toContain('closest')
  await page.keyboard.press('Control+z')
  await expect.poll(label, { timeout: 20_000 }).toContain('further out')
  await page.close()
})

/** Waits until something has stood in one place for a while: a busy machine lays the page out more than once. */
async function standsStill(thing: Locator): Promise<void> {
  await thing.waitFor()
  await thing.page().evaluate(() => document.fonts.ready)
  let [before, same] = ['', 0]
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await thing.boundingBox())
        same = now === before ? same + 1 : 0
        before = now
        return same
      },
      { timeout: 20_000, interval: 100 }
    )
    .toBeGreaterThan(5)
}

async function middleOf(thing: Locator): Promise<{ x: number; y: number }> {
  const box = await thing.boundingBox()
  if (!box) throw new Error('Nothing is drawn.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const personAt = (page: Page, { x, y }: { x: number; y: number }) =>
  page.evaluate(
    ([left = 0, top = 0]) =>
      document.elementFromPoint(left, top)?.closest<SVGElement>('[data-person]')?.dataset.person,
    [x, y]
  )
