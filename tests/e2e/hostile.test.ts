import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { hostilePages, scriptName } from './pages/hostile'
import { loosePieces } from './whole-web'

/** From the press of the button to a clear result or a clear sentence, in milliseconds. */
const atMost = 3000
let server: PageServer
let silent: Server
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  // A server that takes every request and never answers.
  silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const never = `http://localhost:${(silent.address() as AddressInfo).port}/`
  const pages = Object.entries(hostilePages).map(
    ([path, page]) =>
      [path, typeof page === 'string' ? page.replaceAll('"/never"', `"${never}"`) : page] as const
  )
  server = await startPageServer(Object.fromEntries(pages))
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterEach(() => web.clear())
afterAll(async () => {
  await browser?.close()
  await server?.close()
  silent?.closeAllConnections()
  silent?.close()
})

/** All of the page as it stands, shadow roots with it, as one number and its length. */
function fingerprint(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = []
    const roots: (Document | ShadowRoot)[] = [document]
    for (const root of roots) {
      parts.push(root instanceof Document ? document.documentElement.outerHTML : root.innerHTML)
      // A page can put its own things in the place of the document's functions.
      const find = (root instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll
      for (const element of find.call(root, '*')) if (element.shadowRoot) roots.push(element.shadowRoot)
    }
    let sum = 0
    let length = 0
    for (const part of parts) {
      length += part.length
      for (let at = 0; at < part.length; at++) sum = (sum * 31 + part.charCodeAt(at)) | 0
    }
    return `${length} ${sum}`
  })
}

async function visit(path: string, then: (popup: ExtensionPage, page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage()
  await page.goto(server.url(path), { waitUntil: path.includes('never') ? 'commit' : 'load' })
  if (path.includes('never')) await page.waitForSelector('iframe')
  const before = await fingerprint(page)
  const started = Date.now()
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.saved, .strip, [role="alert"]', { timeout: atMost - (Date.now() - started) })
  expect(Date.now() - started).toBeLessThan(atMost)
  await then(popup, page)
  // The slower half must not touch the page either.
  if ((await web.rows('clips')).length > 0)
    await expect
      .poll(async () => (await web.rows('clips'))[0]?.textState, { timeout: 4000 })
      .not.toBe('not-read')
      .catch(() => undefined)
  expect(await fingerprint(page)).toBe(before)
  expect(popup.problems).toEqual([])
  expect(loosePieces(await web.all())).toEqual([])
  if (!popup.isClosed) await popup.close()
  await page.close()
}

describe('a hostile page comes to a clear result or a clear sentence, and stays untouched', () => {
  it.each(Object.keys(hostilePages))('%s', async (path) => {
    await visit(path, async (popup, page) => {
      const said = await popup.text()
      expect(said).toMatch(/Saved just now|does not let itself be read|could not be used|too large/)
      expect(
        await popup.evaluate('({}).polluted === undefined && Object.keys(Object.prototype).length === 0')
      ).toBe(true)
      const touched = await page.evaluate(() => (globalThis as { touched?: number }).touched ?? 0)
      expect(touched).toBe(0)
    })
  })
})

it('a poisoned page leaves no key behind that we did not ask for', async () => {
  await visit('/poisoned-json-ld', async () => {
    const kept = JSON.stringify(await web.all())
    expect(kept).not.toMatch(/polluted|__proto__|"constructor"/)
    expect((await web.rows('people'))[0]?.name).toBe('Ada Moss')
  })
})

it('a name with script in it is shown as the words it is, and nothing of it runs', async () => {
  const nothingRan =
    "!('ran' in globalThis) && !document.querySelector('main script, main img[src^=x], svg[onload]')"
  await visit('/script-in-names', async (popup, page) => {
    await popup.fill('.namein', scriptName)
    const named = async () => {
      const { people, practices, advice } = await web.all()
      return [...people, ...practices, ...advice.map((one) => ({ ...one, name: one.title }))]
    }
    await expect.poll(async () => (await named())[0]?.name).toBe(scriptName)
    expect(await popup.evaluate(nothingRan)).toBe(true)
    expect(await page.evaluate(() => (globalThis as { ran?: unknown[] }).ran)).toEqual([])
    expect(JSON.stringify(await named())).not.toMatch(/"javascript:/)
    const room = await browser.openCareWeb(`#/clips/${(await web.rows('clips'))[0]?.id}`)
    await room.waitForFunction(() => document.body.innerText.includes('Ada {{ 7 * 7 }}'))
    expect(await room.evaluate(nothingRan)).toBe(true)
    await room.close()
    await page.bringToFront()
  })
})

it.each([
  ['/right-to-left', 'נועה לוי'],
  ['/japanese', '佐藤 恵']
])('%s is kept in its own letters', async (path, name) => {
  await visit(path, async () => {
    expect(JSON.stringify(await web.rows('clips'))).toContain(name)
  })
})

it('a page whose frames never load is kept without waiting for them', async () => {
  await visit('/frames-that-never-load', async (popup) => {
    await popup.waitFor('.saved', { text: 'Saved just now' })
  })
})
