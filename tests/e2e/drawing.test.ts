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

it('where someone stands is a field of their page too: next to whom, and Undo puts them back', async () => {
  const page = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/people/ben'))
  const map = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/?view=map'))
  await map.waitForSelector('#drawn-ben')
  const dotOnMap = () => middleOf(map.locator('[data-person="ben"] .dot'))
  await standsStill(map.locator('[data-person="ben"] .dot'))
  const before = await dotOnMap()
  await page.bringToFront()
  await page.getByRole('button', { name: 'Change the tie' }).click()
  await page.getByText('Where on the map', { exact: true }).click()
  const field = page.getByLabel('Next to', { exact: true })
  const where = await field.inputValue()
  const [other] = await field
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
    .then((values) => values.filter((value) => value !== '' && value !== where).toReversed())
  await field.selectOption(other ?? '')
  await expect.poll(() => field.inputValue()).toBe(other)
  await map.bringToFront()
  await expect.poll(async () => Math.round((await dotOnMap()).y - before.y)).not.toBe(0)
  await page.bringToFront()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect.poll(() => field.inputValue()).toBe(where)
  await map.bringToFront()
  await expect.poll(async () => Math.round((await dotOnMap()).y - before.y)).toBe(0)
  await page.close()
  await map.close()
})

it('fingers pan the map, make it larger, add someone by a long press, and move someone who was held', async () => {
  const page = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/?view=map'))
  await page.setViewportSize({ width: 390, height: 1000 })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 })
  await page.reload()
  await page.locator('.paper').scrollIntoViewIfNeeded()
  await standsStill(page.locator('.you circle'))
  type Finger = { x: number; y: number }
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Finger[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  const rest = () => new Promise((done) => setTimeout(done, 650))
  const paper = () =>
    page.$eval('.paper', (box) => ({
      left: box.scrollLeft,
      top: box.scrollTop,
      width: box.querySelector('svg')?.getBoundingClientRect().width ?? 0
    }))
  const you = await middleOf(page.locator('.you circle'))
  // All of it can be pushed into sight, also what stands before the middle.
  expect(await page.$eval('.paper', (box) => box.scrollWidth)).toBeGreaterThanOrEqual((await paper()).width)

  // A finger that brushes the paper moves it, and adds nobody.
  const before = await paper()
  await touch('touchStart', { x: you.x + 60, y: you.y + 90 })
  for (const step of [20, 50, 90, 120]) await touch('touchMove', { x: you.x + 60 - step, y: you.y + 90 })
  await touch('touchEnd')
  await expect.poll(async () => (await paper()).left).toBeGreaterThan(before.left + 40)
  expect(await page.locator('dialog[open]').count()).toBe(0)

  // Two fingers that go apart make it larger, around where they are. You are in the middle again first.
  await page.reload()
  await standsStill(page.locator('.you circle'))
  const around = await middleOf(page.locator('.you circle'))
  const [one, two] = [
    { x: around.x - 40, y: around.y },
    { x: around.x + 40, y: around.y }
  ]
  await touch('touchStart', one, two)
  for (const out of [10, 25, 40])
    await touch('touchMove', { ...one, x: one.x - out }, { ...two, x: two.x + out })
  await touch('touchEnd')
  await expect.poll(async () => (await paper()).width).toBeGreaterThan(before.width * 1.5)
  const grown = await middleOf(page.locator('.you circle'))
  expect(Math.hypot(grown.x - around.x, grown.y - around.y)).toBeLessThan(12)

  // A finger that rests on an empty place adds someone there.
  await page.reload()
  await standsStill(page.locator('.you circle'))
  const middle = await middleOf(page.locator('.you circle'))
  const empty = await emptyPlace(page, middle)
  await touch('touchStart', empty)
  await rest()
  await touch('touchEnd')
  await page.waitForSelector('dialog[open]')
  // The finger that is lifted presses nothing of the sheet that lies under it now: a name can be written at once.
  await page.keyboard.type('Ilse')
  expect(await page.getByRole('dialog').getByLabel('Name', { exact: true }).inputValue()).toBe('Ilse')
  await page.keyboard.press('Escape')

  // A finger that rests on someone has them, and the paper stays under them.
  const maya = page.locator('[data-person="maya"] .dot')
  await standsStill(maya)
  const label = () => page.getAttribute('#drawn-maya', 'aria-label')
  expect(await label()).toContain('closest')
  const [from, stood] = [await middleOf(maya), await paper()]
  const far = { x: from.x + (from.x - middle.x) * 0.8, y: from.y + (from.y - middle.y) * 0.8 }
  await touch('touchStart', from)
  await rest()
  for (const share of [0.3, 0.6, 1])
    await touch('touchMove', { x: from.x + (far.x - from.x) * share, y: from.y + (far.y - from.y) * share })
  await touch('touchEnd')
  await expect.poll(label, { timeout: 20_000 }).toContain(', close,')
  expect(await paper()).toMatchObject({ left: stood.left, top: stood.top })
  await page.keyboard.press('Control+z')
  await expect.poll(label, { timeout: 20_000 }).toContain('closest')
  await page.close()
})

/** A place near the middle where nothing is drawn but the ground. */
const emptyPlace = (page: Page, middle: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => {
    for (let far = 60; far < 150; far += 10)
      for (let turn = 0; turn < 360; turn += 10) {
        const at = {
          x: x + Math.cos((turn * Math.PI) / 180) * far,
          y: y + Math.sin((turn * Math.PI) / 180) * far
        }
        const found = document.elementFromPoint(at.x, at.y)
        if (found?.matches('svg.web .ring') && !found.closest('[data-person]')) return at
      }
    throw new Error('Everything is full.')
  }, middle)

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
