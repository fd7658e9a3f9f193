import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { violations } from './accessible'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'

let browser: CareWebBrowser
beforeAll(async () => {
  browser = await launchCareWeb()
})
afterAll(async () => browser?.close())

/** What has the focus, as a screen reader calls it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null
    return (one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? one?.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  })
/** Goes on by Tab alone until something of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isThere = (said: string) => (typeof name === 'string' ? said === name : name.test(said))
  for (let times = 0; times < 120; times += 1) {
    if (isThere(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${String(name)}.`)
}
const press = async (page: Page, name: string | RegExp, key = 'Enter') => {
  await tabTo(page, name)
  await page.keyboard.press(key)
}
/** The question that is asked has the focus. */
const asked = (page: Page, question: string) => expect.poll(() => focused(page)).toBe(question)

it('by keys alone: three people, ties, a move, strain, a review, a picture, and two days beside each other', async () => {
  const page = await browser.openCareWeb('#/')
  for (const [index, name] of ['Maya', 'Ben', 'Mum'].entries()) {
    if (index === 0) await page.waitForSelector('form')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('n')
    await page.waitForSelector('dialog[open]')
    await expect.poll(() => focused(page)).toContain('Name')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await page.waitForURL(/people/)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    if (name === 'Ben') continue
    if (name === 'Mum') await press(page, 'There is strain in it', 'Space')
    else await press(page, 'ordinary', 'ArrowLeft')
  }
  await expect.poll(() => page.getByLabel('There is strain in it').isChecked()).toBe(true)

  await page.goto(browser.extensionUrl('care-web.html#/pictures'))
  await page.getByRole('heading', { level: 2, name: 'No picture yet' }).waitFor()
  await tabTo(page, 'A name for it, if you like')
  await page.keyboard.type('Before the winter')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Look at Before the winter' }).waitFor()

  await page.goto(browser.extensionUrl('care-web.html#/review'))
  await page.getByRole('button', { name: 'Begin' }).waitFor()
  await press(page, 'Begin')
  await asked(page, 'Who came, who left, who moved?')
  await tabTo(page, 'How close is Ben?')
  await page.keyboard.type('closest')
  await press(page, 'Maya has left, remove')
  await expect.poll(() => page.locator('.rows li').count()).toBe(2)
  await press(page, 'Go on')
  await asked(page, 'What do they give you?')
  await press(page, 'Go on')
  await asked(page, 'What do you give?')
  // Left in the middle: it waits.
  await page.reload()
  await page.getByText('It waited for you.').waitFor()
  await press(page, 'Go on')
  await asked(page, 'What do you give?')
  await press(page, 'Go on')
  await asked(page, 'Is it help, load, or both?')
  await tabTo(page, 'What is Mum to you now?')
  await page.keyboard.type('both')
  await press(page, 'Go on')
  await asked(page, 'Where is it thin?')
  await press(page, 'Go on')
  await asked(page, 'What is in focus now?')
  await tabTo(page, 'In focus: one thing')
  await page.keyboard.type('Sleep')
  await press(page, 'Go on')
  await asked(page, 'One small step?')
  await tabTo(page, 'One small step')
  await page.keyboard.press('Tab')
  await press(page, 'Go on')
  await asked(page, 'A picture of today')
  await press(page, 'Keep the picture and end')
  await asked(page, 'That was it for today')
  await press(page, 'Lay it beside the last one')
  await page.getByRole('heading', { name: 'Who left' }).waitFor()

  // What a screen reader is told.
  const said = await page.locator('main').ariaSnapshot()
  for (const line of [
    'heading "Who left"',
    'Maya',
    'Ben: close then, closest now.',
    'Mum, help or load: not said then, both now.'
  ])
    expect(said).toContain(line)
  expect(await page.locator('.still.ghost').count()).toBe(1)
  expect(await violations(page)).toEqual([])
  await page.close()
})
