import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { look, still } from './accessible'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'

let browser: CareWebBrowser
let page: Page

beforeAll(async () => {
  browser = await launchCareWeb({ viewport: { width: 1280, height: 900 } })
})
afterAll(async () => browser?.close())
afterEach(async () => page?.close())

async function open(place: string, seen: string): Promise<void> {
  page = await browser.newPage(browser.extensionUrl(`care-web.html?web=example#/${place}`))
  await page.locator(seen).first().waitFor()
}
/** Tab until what has the focus is called so. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let times = 0; times < 90; times++) {
    await page.keyboard.press('Tab')
    const called = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement | null
      return (
        one?.labels?.[0]?.textContent ??
        one?.getAttribute('aria-label') ??
        one?.textContent ??
        ''
      ).trim()
    })
    if (typeof name === 'string' ? called.startsWith(name) : name.test(called)) return
  }
  throw new Error(`Tab never came to ${String(name)}.`)
}
const drawing = () => page.locator('svg.ebb')

describe('ebb and flow', () => {
  it('says of a person what it draws, and the table says the same; it is there on paper', async () => {
    await open('people/dana', 'svg.ebb')
    const said = (await drawing().getAttribute('aria-label')) ?? ''
    expect(said).toMatch(
      /^Contact with Dana Whitfield by month, from \w+ \d{4} until today\. Most in \w+ \d{4}\./
    )
    expect(said).toMatch(/A quiet year and a half: visits in \w+ and \w+, from \w+ \d{4} to \w+ \d{4}\./)
    expect(said).toContain(
      'Marked on it: Dad died, Moved house, Learned to say no, Knee gave way, Mum’s fall.'
    )
    expect(await page.locator('svg.ebb .quiet').textContent()).toMatch(/a quiet year and a half: visits in/)
    // Soft and one: it rises and sinks, and ends on the line of today.
    const points = (await drawing().locator('.shore').getAttribute('d'))?.split('L') ?? []
    expect(points.length).toBeGreaterThan(200)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect.poll(() => drawing().getAttribute('viewBox')).toBe('0 0 660 176')
    expect(await drawing().isVisible()).toBe(true)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await tabTo('Show as table')
    await page.keyboard.press('Enter')
    const table = page.locator('.ebbtable')
    await table.waitFor()
    expect(await table.locator('tbody tr').count()).toBe(4)
    const words = (await table.textContent()) ?? ''
    for (const event of ['Dad died', 'Moved house', 'Learned to say no', 'Knee gave way', 'Mum’s fall'])
      expect(words).toContain(event)
    expect(words).toMatch(/A quiet year and a half: visits in \w+ and \w+/)
    expect(words).toMatch(/3 times: \w+, \w+, \w+/)
    await look(page, 'ebb as a table', [320])
  })

  it('holds for the whole web in the visits, at every width, and grows with larger letters', async () => {
    await open('visits', 'svg.ebb')
    expect(await drawing().getAttribute('aria-label')).toMatch(/^Contact by month/)
    await page.evaluate(() => localStorage.setItem('reader', '{"size":"3"}'))
    await page.reload()
    await drawing().waitFor()
    const letter = await page.evaluate(() => {
      const text = document.querySelector<SVGTextElement>('svg.ebb .yearword')
      const box = document.querySelector<SVGSVGElement>('svg.ebb')
      return text && box ? (13.5 * box.clientWidth) / box.viewBox.baseVal.width : 0
    })
    expect(letter).toBeGreaterThan(19)
    await page.evaluate(() => localStorage.removeItem('reader'))
    await page.reload()
    await drawing().waitFor()
    await still(page)
    await look(page, 'visits with ebb and flow', [640, 320])
  })
})

describe('the life line', () => {
  it('takes something, corrects it and lets it go again, by keys alone; undo brings it back', async () => {
    await open('visits', 'svg.ebb')
    await tabTo('Life line')
    await page.keyboard.press('Enter')
    await page.locator('.addevent').waitFor()
    expect(await page.title()).toBe('Life line · Care Web')
    await tabTo('What happened')
    await page.keyboard.type('A new job')
    await page.keyboard.press('Tab')
    await page.keyboard.type('about 2015')
    await tabTo('Not said')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    const row = page.locator('.eventrow', { hasText: 'A new job' })
    await row.waitFor()
    expect((await row.textContent())?.replace(/\s+/g, ' ')).toContain('about 2015')
    expect(await row.textContent()).toContain('Around me')
    expect(await drawing().getAttribute('aria-label')).toContain('A new job')
    // In the order of a life, and not of the writing.
    const names = await page.locator('.eventrow .own').allTextContents()
    expect(names.indexOf('A new job')).toBe(names.indexOf('Ada was born') - 1)
    await tabTo('Change: A new job')
    await page.keyboard.press('Enter')
    const when = page.locator('.eventrow.open input').first()
    await when.fill('spring 2016')
    await page.getByRole('button', { name: 'Done' }).click()
    await expect.poll(() => row.textContent()).toContain('spring 2016')
    await row.getByRole('button', { name: 'Change: A new job' }).click()
    await page.getByRole('button', { name: 'Take off the life line: A new job' }).click()
    await expect.poll(() => row.count()).toBe(0)
    await page.locator('.strip').getByRole('button', { name: 'Undo' }).click()
    await row.waitFor()
    await look(page, 'life line', [1280, 320])
  })
})

describe('the quiet mode', () => {
  /** No screen offers more than five things. */
  async function question(): Promise<string> {
    expect(await page.locator('.quietchoices button').count()).toBeLessThanOrEqual(5)
    return (await page.locator('h1').textContent()) ?? ''
  }
  const press = (name: string) => page.getByRole('button', { name }).first().click()
  const asks = (words: string) => expect.poll(question).toBe(words)

  it('prepares a visit by keys, one question a screen, and waits where it was left', async () => {
    await open('visits?view=quiet', '.quietchoices')
    await asks('What would help now?')
    await look(page, 'quiet mode', [1280, 320])
    await tabTo('Get ready for a visit')
    await page.keyboard.press('Enter')
    await asks('Whom will you see?')
    await tabTo('A visit with Tomás')
    await page.keyboard.press('Enter')
    await asks('When is it?')
    await tabTo('Tomorrow')
    await page.keyboard.press('Enter')
    await asks('If only one thing gets through, what is it?')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tabTo('Your words')
    await page.keyboard.type('The neck first, please.')
    await page.getByRole('link', { name: 'Enough for today' }).click()
    await page.locator('.visitrow').first().waitFor()
    await page.getByRole('link', { name: 'One question at a time' }).click()
    await press('Go on where I was')
    await asks('If only one thing gets through, what is it?')
    expect(await page.getByLabel('Your words').inputValue()).toBe('The neck first, please.')
    await press('Go on')
    await asks('Is there something to ask?')
    await page.getByLabel('A question of yours').fill('How many times in all?')
    await look(page, 'quiet mode, a question', [320])
    await press('Go on')
    await asks('Your sheet is ready')
    await press('See and print it')
    const sheet = page.locator('.visitsheet')
    await expect.poll(() => sheet.textContent()).toContain('The neck first, please.')
    expect(await sheet.textContent()).toContain('How many times in all?')
    // Done: nothing waits any more.
    await page.goBack()
    await asks('What would help now?')
    expect(await page.getByRole('button', { name: 'Go on where I was' }).count()).toBe(0)
  })

  it('takes the two sentences, something that happened, and something noticed', async () => {
    await open('visits?view=quiet', '.quietchoices')
    await press('Two sentences after a visit')
    await asks('Which visit was it?')
    await page.locator('.quietchoices button').first().click()
    await asks('What did you get to say?')
    await page.getByLabel('Your words').fill('All of it.')
    await press('Go on')
    await asks('What did you not get to say?')
    await page.getByLabel('Your words').fill('The thing with the stairs.')
    await press('Go on')
    await press('Something else')
    await press('Something that happened')
    await asks('What happened?')
    await press('Go on')
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Your words').fill('The pool closed')
    await press('Go on')
    await asks('When was it?')
    await press('This month')
    await asks('Was it in you, or around you?')
    await press('Around me')
    await asks('It is on your life line')
    await press('Something else')
    await press('Something I noticed')
    await press('Dana Whitfield')
    await asks('What is it closest to?')
    await press('Something else')
    await asks('What is it closest to?')
    await page.locator('.quietchoices button').first().click()
    await asks('What did you notice?')
    await page.getByLabel('Your words').fill('She waited until I was done.')
    await press('Go on')
    await press('See their page')
    await expect.poll(() => page.locator('main').textContent()).toContain('She waited until I was done.')
    await page.goto(browser.extensionUrl('care-web.html?web=example#/visits?view=life-line'))
    await expect.poll(() => page.locator('main').textContent()).toContain('The pool closed')
    expect(browser.problems).toEqual([])
  })
})
