import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import type { ServedPage } from './browser/page-server'
import { KeptWeb } from './kept-web'
import { personPage } from './pages/practices'

const portrait: ServedPage = {
  body: readFileSync(join(import.meta.dirname, '../../sample-site/pictures/oriel-fennimore.png')),
  type: 'image/png'
}
const pages: Record<string, string | ServedPage> = {
  '/portrait.png': portrait,
  '/open.png': { ...portrait, headers: { 'access-control-allow-origin': '*' } }
}
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(pages)
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterEach(() => web.clear())
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Keeps a page with this portrait. @returns what was asked of the server after the button was pressed */
async function keepWith(picture: string, change = (html: string) => html): Promise<string[]> {
  pages['/person'] = change(personPage({ name: 'Ada Moss', picture }))
  const tab = await browser.newPage(server.url('/person', 'practice.example'))
  server.forgetRequests()
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await expect.poll(async () => (await web.rows('clips'))[0]?.textState).not.toBe('not-read')
  expect(popup.problems).toEqual([])
  await popup.close()
  await tab.close()
  return server.requests.map((request) => request.path)
}

it('a portrait of the same site is kept as a small picture of our own, and nothing is asked for', async () => {
  expect(await keepWith('/portrait.png')).toEqual([])
  const { pictures, people } = await web.all()
  expect(pictures).toMatchObject([{ id: people[0]?.pictureId, blob: { type: 'image/webp' } }])
  expect(Math.max(pictures[0]?.width ?? 0, pictures[0]?.height ?? 0)).toBeLessThanOrEqual(320)
  expect(pictures[0]?.blob.size).toBeGreaterThan(200)
})

it('a portrait of another site that does not share it gives no picture and no request', async () => {
  expect(await keepWith(server.url('/portrait.png', 'pictures.example'))).toEqual([])
  const { pictures, people } = await web.all()
  expect([pictures, people[0]?.pictureId]).toEqual([[], undefined])
})

it('a portrait of another site that shares it, and that the page asked for in that way, is kept', async () => {
  const shared = (html: string) => html.replace('<img ', '<img crossorigin ')
  expect(await keepWith(server.url('/open.png', 'pictures.example'), shared)).toEqual([])
  expect(await web.rows('pictures')).toHaveLength(1)
})

it('a portrait that the page names but never showed gives no picture and no request', async () => {
  const hidden = (html: string) => html.replace(/<img[^>]*>/, '')
  expect(await keepWith('/portrait.png', hidden)).toEqual([])
  expect(await web.rows('pictures')).toEqual([])
})

it('goes with the clip when it is taken back', async () => {
  pages['/person'] = personPage({ name: 'Ada Moss', picture: '/portrait.png' })
  const tab = await browser.newPage(server.url('/person', 'practice.example'))
  const popup = await browser.toolbarClick(tab)
  await expect.poll(() => web.rows('pictures')).toHaveLength(1)
  await popup.waitFor('.face img, .saved')
  await popup.click('button', { text: 'Undo' })
  await popup.waitFor('p', { text: 'Taken back' })
  const { people, clips } = await web.all()
  expect([people, clips]).toEqual([[], []])
  await popup.close()
  await tab.close()
})
