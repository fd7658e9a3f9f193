import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { labelled } from './kept-page'
import { KeptWeb } from './kept-web'
import { samplePages } from './pages/sample-pages'

/** What a person may lose at most when the popup goes while they type, in milliseconds. */
const mayBeLost = 100
const sentence = 'She took the whole hour and asked what I hope for, 今日は, and then I cried a bit'

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterEach(() => web.clear())
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** The ways a popup goes: by itself, by the browser, and by a click elsewhere. */
const endings: Record<string, (popup: ExtensionPage) => Promise<unknown>> = {
  'closes itself': (popup) => popup.close(),
  'is closed by the browser': async () => {
    const { targetInfos } = (await browser.send('Target.getTargets')) as {
      targetInfos: { targetId: string; url: string }[]
    }
    const own = targetInfos.find((target) => target.url === browser.extensionUrl('popup.html'))
    return browser.send('Target.closeTarget', { targetId: own?.targetId })
  },
  'loses the front to another tab': () =>
    browser.newPage(server.url('/index.html')).then((page) => page.close())
}

/** Types letter by letter into a field and ends the popup in the middle. @returns what must be kept, and what may be */
async function typeUntilItEnds(
  popup: ExtensionPage,
  field: string,
  end: (popup: ExtensionPage) => Promise<unknown>
): Promise<{ must: string; may: string }> {
  await popup.click(field)
  await popup.evaluate((wanted) => document.querySelector<HTMLTextAreaElement>(wanted)?.select(), field)
  const typed: { text: string; at: number }[] = []
  const begun = Date.now()
  for (const letter of sentence) {
    if (Date.now() - begun > 450) break
    await popup.type(letter)
    typed.push({ text: (typed.at(-1)?.text ?? '') + letter, at: Date.now() })
    await pause(8)
  }
  const ended = Date.now()
  await end(popup)
  await popup.waitForClose()
  const must = typed.filter((one) => one.at <= ended - mayBeLost).at(-1)?.text ?? ''
  return { must, may: typed.at(-1)?.text ?? '' }
}

/** What was typed has arrived, but for the last moment. */
async function expectKept(read: () => Promise<string | undefined>, must: string, may: string): Promise<void> {
  expect(must.length).toBeGreaterThan(3)
  // A write that was begun before the popup went may still be on its way.
  await expect.poll(async () => (await read())?.startsWith(must), { message: must }).toBe(true)
  expect(may.startsWith((await read()) ?? '?')).toBe(true)
}

describe.each(Object.keys(endings))('when the popup %s in mid-typing', (ending) => {
  const end = (popup: ExtensionPage) => endings[ending]?.(popup) ?? Promise.resolve()

  it.each([
    ['the name', '.namein', async () => (await web.rows('people'))[0]?.name],
    ['a field', 'Address', async () => (await web.rows('people'))[0]?.address],
    ['"What drew you here?"', 'What drew you here?', async () => (await web.rows('notes'))[0]?.text]
  ] as const)('%s is kept', async (_name, field, read) => {
    const page = await browser.newPage(server.url('/oriel-fennimore.html'))
    const popup = await browser.toolbarClick(page)
    await popup.waitFor('.saved')
    const selector = field.startsWith('.') ? field : await labelled(popup, field)
    const { must, may } = await typeUntilItEnds(popup, selector, end)
    await expectKept(read, must, may)
    expect(popup.problems).toEqual([])

    const again = await browser.toolbarClick(page)
    await again.waitFor('.saved')
    const shown = await again.value(field.startsWith('.') ? field : await labelled(again, field))
    expect(shown.startsWith(must)).toBe(true)
    await again.close()
    await page.close()
  })

  it('the form by hand is kept, and is there again', async () => {
    const page = await browser.newPage('chrome://version/')
    const popup = await browser.toolbarClick(page)
    await popup.waitFor('form')
    const { must, may } = await typeUntilItEnds(popup, 'form input', end)
    await expectKept(async () => (await web.rows('drafts'))[0]?.values['name'], must, may)

    const again = await browser.toolbarClick(page)
    await again.waitFor('form')
    await expect.poll(async () => (await again.value('form input')).startsWith(must)).toBe(true)
    await again.close()
    await page.close()
  })
})
