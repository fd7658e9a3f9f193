import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { labelled } from './kept-page'
import { KeptWeb } from './kept-web'
import { samplePages } from './pages/sample-pages'

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

it('the popup opens it beside the page on the same record, and what is typed in one stands in the other', async () => {
  const tab = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await popup.fill(await labelled(popup, 'What drew you here?'), 'Read about her in the paper.')
  await expect.poll(() => web.rows('notes')).toHaveLength(1)
  await popup.click('button', { text: 'Open beside the page' })
  const panel = await browser.attachTo('sidepanel.html')
  await panel.waitFor('.namein')
  expect(await panel.value('.namein')).toBe('Oriel Fennimore')
  expect(await panel.value(await labelled(panel, 'What drew you here?'))).toBe('Read about her in the paper.')

  // The popup on the same page, while the panel stands beside it: the same clip, live both ways.
  const again = await browser.toolbarClick(tab)
  await again.waitFor('.namein')
  await again.fill('.namein', 'Oriel from the popup')
  await expect.poll(() => panel.value('.namein')).toBe('Oriel from the popup')
  await panel.fill(await labelled(panel, 'Address'), 'Where the river bends')
  await expect.poll(async () => (await web.rows('people'))[0]?.address).toBe('Where the river bends')
  if (!again.isClosed) {
    const address = await labelled(again, 'Address')
    await expect.poll(() => again.value(address)).toBe('Where the river bends')
    await again.close()
  }
  const { people, clips, notes } = await web.all()
  expect([people.length, clips.length, notes.length]).toEqual([1, 1, 1])
  expect(people).toMatchObject([{ name: 'Oriel from the popup', address: 'Where the river bends' }])
  expect([popup.problems, panel.problems, again.problems]).toEqual([[], [], []])
})

it('says that the page beside it may be another one, and no more once that one is kept', async () => {
  const panel = await browser.attachTo('sidepanel.html')
  const tab = browser.context.pages().find((page) => page.url().includes('oriel-fennimore'))
  expect(await panel.isVisible('.moved')).toBe(false)
  await tab?.goto(server.url('/tobias-ekwall.html'))
  await panel.waitFor('.moved', { text: 'may be another one' })
  expect(await panel.value('.namein')).toBe('Oriel from the popup')
  const popup = tab && (await browser.toolbarClick(tab))
  await popup?.waitFor('.saved')
  await expect.poll(() => panel.value('.namein')).toBe('Tobias Ekwall')
  expect(await panel.isVisible('.moved')).toBe(false)
  await popup?.close()
  await web.clear()
})

it('follows what is kept next, and says so when it is taken back there', async () => {
  const panel = await browser.attachTo('sidepanel.html')
  const tab = await browser.newPage(server.url('/eight-weeks.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await expect.poll(() => panel.value('.namein')).toBe('What eight weeks can tell you')
  await popup.close()
  await panel.click('button', { text: 'Undo' })
  await panel.waitFor('p', { text: 'Taken back' })
  await expect.poll(() => web.rows('advice')).toEqual([])
  await panel.click('button', { text: 'Keep it after all' })
  await panel.waitFor('.namein')
  expect(await web.rows('advice')).toHaveLength(1)
  expect(panel.problems).toEqual([])
})
