import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from '../browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from '../browser'
import { labelled } from '../kept-page'
import { KeptWeb } from '../kept-web'
import { samplePages } from '../pages/sample-pages'

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

/** Types letter by letter into a field and ends the popup in the middle. @returns all that was typed */
async function typeUntilItEnds(
  popup: ExtensionPage,
  field: string,
  end: (popup: ExtensionPage) => Promise<unknown>
): Promise<string> {
  await popup.click(field)
  await popup.evaluate((wanted) => document.querySelector<HTMLTextAreaElement>(wanted)?.select(), field)
  let typed = ''
  const begun = Date.now()
  for (const letter of sentence) {
    // On a slow computer a few letters take as long.
    if (Date.now() - begun > 450 && typed.length > 3) break
    await popup.type(letter)
    typed += letter
    await pause(8)
  }
  await end(popup)
  await popup.waitForClose()
  expect(typed.length).toBeGreaterThan(3)
  return typed
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
    const typed = await typeUntilItEnds(popup, selector, end)
    // The worker may still be writing the last of it.
    await expect.poll(read).toBe(typed)
    expect(popup.problems).toEqual([])
    expect(await web.rows('proposals')).toEqual([])

    const again = await browser.toolbarClick(page)
    await again.waitFor('.saved')
    expect(await again.value(field.startsWith('.') ? field : await labelled(again, field))).toBe(typed)
    await again.close()
    await page.close()
  })

  it('the form by hand is kept, and is there again', async () => {
    const page = await browser.newPage('chrome://version/')
    const popup = await browser.toolbarClick(page)
    await popup.waitFor('form')
    const typed = await typeUntilItEnds(popup, 'form input', end)
    await expect.poll(async () => (await web.rows('drafts'))[0]?.values['name']).toBe(typed)

    const again = await browser.toolbarClick(page)
    await again.waitFor('form')
    await expect.poll(() => again.value('form input')).toBe(typed)
    await again.close()
    await page.close()
  })
})
