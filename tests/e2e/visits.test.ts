import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'

let browser: CareWebBrowser
let page: Page
/** One text typed is one, and so is every press and every choice. */
let interactions = 0
const secret = 'Zirkonblau, my secret'

beforeAll(async () => {
  browser = await launchCareWeb()
})
afterAll(async () => browser?.close())
beforeEach(async () => {
  page = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/visits'))
  await page.locator('.visitrow').first().waitFor()
  interactions = 0
})
afterEach(async () => page.close())

async function press(name: string | RegExp): Promise<void> {
  interactions += 1
  await page.getByRole('button', { name }).first().click()
}
async function type(label: string, text: string): Promise<void> {
  interactions += 1
  await page.getByLabel(label, { exact: true }).fill(text)
}
const sheet = () => page.locator('.visitsheet')

async function begin(name: string): Promise<void> {
  await press('Add a visit')
  await type('Find by name', name)
  interactions += 1
  await page.locator('.choices label').first().click()
  await press('Prepare it')
  await sheet().waitFor()
}
async function ask(question: string): Promise<void> {
  await type('Write a question', question)
  await expect.poll(() => sheet().textContent()).toContain(question)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByLabel('Write a question').inputValue()).toBe('')
}
async function pages(): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const options = { preferCSSPageSize: true, printBackground: true }
  const { data } = await session.send('Page.printToPDF', options)
  const pdf = Buffer.from(data, 'base64').toString('latin1')
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
}
/** Every letter on the sheet in points, as it will be on paper. */
const smallest = () =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.visitsheet, .visitsheet *')]
    return Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))) * 0.75
  })

describe('preparing a visit', () => {
  it('takes ten interactions at most for the two boxes, and is one page', async () => {
    await begin('Maya')
    await type('Day', '24 December')
    await type('What I want heard', 'I am tired, and I need company.')
    await ask('Can you come along on Tuesday?')
    interactions += 1
    await expect.poll(() => sheet().textContent()).toContain('I am tired, and I need company.')
    expect(await sheet().textContent()).toContain('The final choice is mine.')
    expect(await pages()).toBe(1)
    expect(interactions).toBeLessThanOrEqual(10)
  })

  it('takes 25 at most for a useful sheet; what is hard to say is not on it unless ticked', async () => {
    await begin('Haddad')
    await type('Day', '3 December 2026')
    await type('Where', 'Main Street')
    await type('What I want heard', 'The knee keeps me awake.')
    await ask('What would I stop before the operation?')
    await ask('Who looks after me on the first night?')
    interactions += 1
    await page.locator('details.more summary').click()
    await type('Sleep', 'Five hours')
    await type('Mood', 'Low')
    await type('Money to clear up', 'The bill from May')
    await type('Hard to say, or not said yet', secret)
    interactions += 1
    expect(interactions).toBeLessThanOrEqual(25)
    await expect.poll(() => sheet().textContent()).toContain('The bill from May')
    const title = await page.title()
    expect([await sheet().textContent(), title].join(' ')).not.toContain(secret)
    await press('Copy as text')
    await page.getByLabel('Put it on the sheet').check()
    await expect.poll(() => sheet().textContent()).toContain(secret)
  })

  it('stays one page with very long words in German and Japanese, on both papers, and says what is off', async () => {
    await begin('Maya')
    const german = 'Die Nächte sind schwerer als die Tage, und niemand fragt danach. '.repeat(50)
    const japanese = '夜になると眠れません。昼間は仕事を続けています。'.repeat(80)
    await type('What I want heard', german)
    await ask(`Was kostet das? ${'Und was noch dazu? '.repeat(30)}`.trim())
    await page.locator('details.more summary').click()
    await type('What I know helps me', japanese)
    for (const paper of ['a4', 'letter']) {
      await page.getByLabel('Paper').selectOption(paper)
      await expect.poll(() => sheet().getAttribute('class')).toContain(paper)
      await expect.poll(() => page.locator('.off').textContent()).toContain('What I know helps me')
      expect(await pages(), paper).toBe(1)
      expect(await smallest()).toBeGreaterThanOrEqual(9.99)
      expect(
        await page.locator('.sbody').evaluate((one) => one.scrollHeight - one.clientHeight)
      ).toBeLessThan(2)
    }
  })

  it('keeps the order that keys make, and what came of the visit goes to the next one', async () => {
    await page
      .getByRole('link', { name: /Dana Whitfield/ })
      .first()
      .click()
    await sheet().waitFor()
    await ask('How long do we wait?')
    await ask('And who decides that?')
    await page.locator('.grip').nth(1).waitFor()
    const first = await page.locator('.asklist li p').first().textContent()
    await page.locator('.grip').first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('.asklist li p').nth(1).textContent()).toBe(first)
    await page.getByRole('button', { name: 'Take it along, on the sheet' }).click()
    await expect.poll(() => sheet().textContent()).toContain('That I am afraid of the operation.')
  })

  it('keeps two sentences afterwards', async () => {
    await page
      .getByRole('link', { name: /Dana Whitfield/ })
      .nth(1)
      .click()
    await type('What did you get to say?', 'Everything this time.')
    await page.getByRole('link', { name: 'Enough for today' }).click()
    await page
      .getByRole('link', { name: /Dana Whitfield/ })
      .nth(1)
      .click()
    await expect
      .poll(() => page.getByLabel('What did you get to say?').inputValue())
      .toBe('Everything this time.')
  })

  it('puts a clipped product on the list of what is taken with one press', async () => {
    await page.goto(browser.extensionUrl('care-web.html?web=example#/what-i-take'))
    await page.getByRole('button', { name: /I take Riboflavin/ }).click()
    await expect.poll(() => page.locator('.takinglist').first().textContent()).toContain('Riboflavin')
  })

  it('without a word of complaint from the browser', () => {
    expect(browser.problems).toEqual([])
  })
})
