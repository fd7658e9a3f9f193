import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { screenshots } from './accessible'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { countInteractions, interactionsOn } from './counted'
import { fromPaper, toPaper } from './marks-on-screen'

let browser: CareWebBrowser
let page: Page
const secret = 'Zirkonblau, my secret'

beforeAll(async () => {
  browser = await launchCareWeb()
})
afterAll(async () => browser?.close())
beforeEach(async () => {
  page = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/visits'))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('.visitrow').first().waitFor()
  // The browser's own window for printing can be closed by nobody here.
  await page.evaluate(() => (globalThis.print = () => document.body.setAttribute('data-printed', '')))
  await countInteractions(page)
})
afterEach(async () => page.close())

async function press(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click()
}
async function type(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
}
const sheet = () => page.locator('.visitsheet')
const clipboard = () => page.evaluate(() => navigator.clipboard.readText())

async function begin(name: string): Promise<void> {
  await press('Add a visit')
  await type('Find by name', name)
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
/** The paper as the browser makes it. @returns how many pages it has */
async function pages(name = ''): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const options = { preferCSSPageSize: true, printBackground: true }
  const { data } = await session.send('Page.printToPDF', options)
  if (screenshots && name) await writeFile(join(screenshots, `${name}.pdf`), data, 'base64')
  const pdf = Buffer.from(data, 'base64').toString('latin1')
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
}
/** Every letter on the sheet in points, as it will be on paper. */
const smallest = () =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.visitsheet, .visitsheet *')]
    return Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))) * 0.75
  })
/** What stands on the sheet of the client's words, without spaces, and what is cut off it. */
const standing = (shown: boolean) =>
  page.evaluate((isShown) => {
    const all = [...document.querySelectorAll<HTMLElement>('.visitsheet [data-piece]')]
    return all
      .filter((piece) => piece.hidden !== isShown)
      .map((piece) => (piece.textContent ?? '').replaceAll(/\s/g, ''))
  }, shown)

describe('preparing a visit', () => {
  it('takes ten interactions at most for the two boxes, and is one page', async () => {
    await begin('Maya')
    await type('Day', '24 December')
    await type('What I want heard', 'I am tired, and I need company.')
    await ask('Can you come along on Tuesday?')
    await expect.poll(() => sheet().textContent()).toContain('I am tired, and I need company.')
    await press('Print')
    await page.locator('body[data-printed]').waitFor()
    const count = await interactionsOn(page)
    expect(await sheet().textContent()).toContain('The final choice is mine.')
    expect(await pages('two-boxes')).toBe(1)
    expect(count).toBeGreaterThan(7)
    expect(count).toBeLessThanOrEqual(10)
  })

  it('takes 25 at most for a useful sheet; what is hard to say is not on it unless ticked', async () => {
    await begin('Haddad')
    await type('Day', '3 December 2026')
    await type('Where', 'Main Street')
    await type('What I want heard', 'The knee keeps me awake.')
    await ask('What would I stop before the operation?')
    await ask('Who looks after me on the first night?')
    await page.locator('details.more summary').click()
    await type('Sleep', 'Five hours')
    await type('Mood', 'Low')
    await type('What I know helps me', 'Warmth, and being told before.')
    await type('Money to clear up', 'The bill from May')
    await type('Hard to say, or not said yet', secret)
    await expect.poll(() => sheet().textContent()).toContain('The bill from May')
    await press('Print')
    const count = await interactionsOn(page)
    expect(count).toBeGreaterThan(17)
    expect(count).toBeLessThanOrEqual(25)
    const title = await page.title()
    await press('Copy as text')
    await page.getByText('Copied.').waitFor()
    expect([await sheet().textContent(), title, await clipboard()].join(' ')).not.toContain(secret)
    expect(await clipboard()).toContain('The bill from May')
    await page.getByLabel('Put it on the sheet').check()
    await expect.poll(() => sheet().textContent()).toContain(secret)
    await press('Copy as text')
    await expect.poll(clipboard).toContain(secret)
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
      expect(await pages(`long-${paper}`), paper).toBe(1)
      expect(await smallest()).toBeGreaterThanOrEqual(9.99)
      expect(
        await page.locator('.sbody').evaluate((one) => one.scrollHeight - one.clientHeight)
      ).toBeLessThan(2)
      // The text that is copied ends where the paper ends, and says so.
      await press('Copy as text')
      await page.getByText('Copied as it stands on the sheet, without what stays off.').waitFor()
      const copy = (await clipboard()).replaceAll(/\s/g, '')
      for (const piece of await standing(true)) expect(copy).toContain(piece)
      const sentences = (text: string) => text.split('夜になると').length
      expect(sentences(copy)).toBe(sentences((await standing(true)).join('')))
      expect(sentences(copy)).toBeLessThan(sentences(japanese))
    }
  })

  it('reads the sheet with a voice of this computer, and with no other', async () => {
    // Voices of computers differ: here one is remote and one is local, in the language that is asked for.
    await page.evaluate(() => {
      const said: string[] = []
      const voices = [
        { name: 'Far away', lang: 'en-GB', localService: false },
        { name: 'Here', lang: 'en-GB', localService: true }
      ]
      class Utterance extends EventTarget {
        voice = { name: '' }
        constructor(readonly text: string) {
          super()
        }
      }
      const speech = {
        getVoices: () => voices,
        speak: ({ voice, text }: Utterance) => said.push(`${voice.name}: ${text}`),
        cancel: () => said.push('quiet')
      }
      Object.defineProperty(globalThis, 'speechSynthesis', { value: speech })
      Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said, voices })
    })
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
    await begin('Maya')
    await type('What I want heard', 'I need company.')
    await expect.poll(() => sheet().textContent()).toContain('I need company.')
    await press('Read aloud')
    await expect.poll(said).toHaveLength(2)
    expect((await said())[1]).toMatch(
      /^Here: For my visit with Maya[^]*I need company\.[^]*The final choice is mine\.$/
    )
    await press('Stop reading')
    await expect.poll(said).toHaveLength(3)
    await page.evaluate(() => (globalThis as unknown as { voices: unknown[] }).voices.pop())
    await press('Read aloud')
    await page.getByText('This computer has no voice of its own for it.').waitFor()
    expect(await said()).toHaveLength(3)
  })

  it('keeps the order that a drag or keys make, and what came of the visit goes to the next one', async () => {
    await page
      .getByRole('link', { name: /Dana Whitfield/ })
      .first()
      .click()
    await sheet().waitFor()
    await ask('How long do we wait?')
    await ask('And who decides that?')
    await page.locator('.grip').nth(2).waitFor()
    const order = () => page.locator('.asklist li p').allInnerTexts()
    const [one = '', two = '', three = ''] = await order()
    await page.locator('.grip').first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(order).toEqual([two, one, three])
    // The handle that was moved still has the focus, and says where it is now.
    await expect
      .poll(() =>
        page
          .locator('.grip')
          .nth(1)
          .evaluate((grip) => grip === document.activeElement)
      )
      .toBe(true)
    expect(await page.locator('section [role=status]').allInnerTexts()).toContain('Now in place 2')
    await page.locator('.asklist .grip').nth(2).dragTo(page.locator('.asklist li').first())
    await expect.poll(order).toEqual([three, two, one])
    await expect
      .poll(() => page.locator('.visitsheet .asks .sgroup').first().innerText())
      .toContain('And who decides that?')
    await page.getByRole('button', { name: 'Take it along, on the sheet' }).click()
    await expect.poll(() => sheet().textContent()).toContain('That I am afraid of the operation.')
  })

  it('asks of what their page says anew, with one press', async () => {
    await page.goto(browser.extensionUrl('care-web.html?web=example#/visits/dana-next'))
    await sheet().waitFor()
    await page.getByRole('button', { name: /^Fees: your page said “Follow-up, 45 minutes: \$95”/ }).click()
    await expect.poll(() => page.locator('.visitsheet .asks').innerText()).toContain('What holds for me?')
    expect(await page.locator('.asklist').innerText()).toContain('from their page')
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
})

describe('what I take', () => {
  const list = () => page.locator('.takinglist').allInnerTexts()

  it('is filled from a clipped product with one press, said in full, and printed on its own', async () => {
    await page.goto(browser.extensionUrl('care-web.html?web=example#/what-i-take'))
    await press('Put Magnesium glycinate, 90 capsules on the list')
    await expect.poll(async () => (await list())[0]).toContain('120 mg per capsule')
    expect((await list())[0]).toContain('from the label')
    await press('Say more of Magnesium glycinate, 90 capsules')
    const said = {
      'How I take it': 'Two before sleep',
      'What for': 'Calmer legs',
      Since: 'about March 2025',
      Stopped: 'October 2026'
    }
    for (const [label, text] of Object.entries(said)) {
      await type(label, text)
      await page.keyboard.press('Tab')
    }
    await press('Done')
    // What was stopped stays, apart from what is taken now.
    await expect.poll(list).toHaveLength(3)
    const stopped = (await list())[1]
    for (const words of ['Two before sleep', 'Calmer legs', 'since about March 2025', 'stopped October 2026'])
      expect(stopped).toContain(words)
    await type('Name', 'Birch pollen')
    await page.getByText('I react badly to it').click()
    await press('Put it on the list')
    await expect.poll(async () => (await list())[2]).toContain('Birch pollen')
    await press('Say more of Penicillin')
    await page.getByLabel('Leave it off what is printed').check()
    await press('Done')
    await toPaper(page)
    const paper = await page.locator('main').innerText()
    expect(paper).toContain('Birch pollen')
    expect(paper).not.toMatch(/Penicillin|from the label|Add something|From what you clipped/)
    await fromPaper(page)
    expect(await pages('what-i-take')).toBe(1)
  })

  it('names on paper nobody whose tie is private', async () => {
    await page.goto(browser.extensionUrl('care-web.html?web=example#/people/dana'))
    await page.getByLabel('Private: not on prints and copies').check()
    await page.goto(browser.extensionUrl('care-web.html?web=example#/what-i-take'))
    await page.getByText('suggested by Dana Whitfield').first().waitFor()
    await toPaper(page)
    expect(await page.locator('main').innerText()).not.toContain('Dana')
    await fromPaper(page)
  })

  it('without a word of complaint from the browser', () => {
    expect(browser.problems).toEqual([])
  })
})
