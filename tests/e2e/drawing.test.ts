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
  await expect.poll(focused).toContain('further out')
  await page.keyboard.press('Control+z')
  await expect.poll(focused).toContain('Mum, You look after her, close,')

  await page.keyboard.press('Enter')
  await page.waitForSelector('.panel')
  expect(page.url()).toContain('person=mum')
  await page.reload()
  await page.waitForSelector('.node.chosen')
  await page.click('[data-view="list"]')
  await page.waitForSelector('.member.on')
  expect(await page.locator('.member.on').innerText()).toContain('strong, strained, you give')
  await page.close()
})

it('someone is pulled elsewhere with the mouse, and comes back', async () => {
  const page = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/?view=map'))
  await page.waitForSelector('.node')
  const label = () => page.getAttribute('#drawn-ben', 'aria-label')
  expect(await label()).toContain('further out')
  const [ben, you] = [
    await page.locator('[data-person="ben"] .dot').boundingBox(),
    await page.locator('.you circle').boundingBox()
  ]
  if (!ben || !you) throw new Error('Nothing is drawn.')
  const middle = { x: you.x + you.width / 2, y: you.y + you.height / 2 }
  await page.mouse.move(ben.x + ben.width / 2, ben.y + ben.height / 2)
  await page.mouse.down()
  await page.mouse.move(middle.x + (ben.x - middle.x) * 0.7, middle.y + (ben.y - middle.y) * 0.7, {
    steps: 4
  })
  await page.mouse.move(middle.x + (ben.x - middle.x) * 0.4, middle.y + (ben.y - middle.y) * 0.4, {
    steps: 4
  })
  await page.mouse.up()
  await expect.poll(label).toContain('closest')
  await page.keyboard.press('Control+z')
  await expect.poll(label).toContain('further out')
  await page.close()
})
