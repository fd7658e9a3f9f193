import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { personPage, teamPage } from './pages/practices'

const team = ['Ada Moss', 'Ben Hart', 'Carla Nowak', 'Dele Okafor']
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer({
    '/team': teamPage(team),
    '/team/1': personPage({ name: 'Ben Hart', phone: '503-555-0148' })
  })
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterEach(() => web.clear())
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function visit(path: string, then: (popup: ExtensionPage) => Promise<void>): Promise<void> {
  const tab = await browser.newPage(server.url(path))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await then(popup)
  expect(popup.problems).toEqual([])
  await popup.close()
  await tab.close()
}

const names = async () => (await web.rows('people')).map((person) => person.name).toSorted()

it('a page that lists several practitioners asks whom to keep, and keeps several at once', async () => {
  await visit('/team', async (popup) => {
    await popup.waitFor('#listed', { text: '4 people on this page' })
    expect(await names()).toEqual([])
    await popup.click('.listed label', { text: 'Ada Moss' })
    await popup.click('.listed label', { text: 'Carla Nowak' })
    await popup.click('.listed button', { text: 'Keep these 2' })
    await popup.waitFor('.listed [role="status"]', { text: 'Ada Moss, Carla Nowak' })
    expect(await popup.isVisible('.listed label', 'Ada Moss')).toBe(false)

    await popup.click('.listed label', { text: 'Dele Okafor' })
    await popup.click('.listed button', { text: 'Keep this one' })
    await expect.poll(names).toEqual(['Ada Moss', 'Carla Nowak', 'Dele Okafor'])
  })
  const { people, partnerships, clips } = await web.all()
  const clipped = clips.flatMap((clip) => clip.about)
  for (const person of people) {
    expect(clipped).toContain(person.id)
    expect(partnerships.filter((one) => one.partnerId === person.id)).toHaveLength(1)
    expect(person.credentials).toEqual(['ND'])
  }
})

it('one of them is known again on their own page, and the page of the team knows whom it has given', async () => {
  await visit('/team', async (popup) => {
    await popup.click('.listed label', { text: 'Ben Hart' })
    await popup.click('.listed button', { text: 'Keep this one' })
    await expect.poll(names).toEqual(['Ben Hart'])
  })
  await visit('/team/1', async (popup) => {
    await popup.waitFor('.saved', { text: 'You kept this page' })
  })
  expect(await names()).toEqual(['Ben Hart'])
  await visit('/team', async (popup) => {
    await popup.waitFor('.listed [role="status"]', { text: 'Ben Hart' })
    expect(await popup.isVisible('.listed label', 'Ben Hart')).toBe(false)
  })
  expect(await names()).toEqual(['Ben Hart'])
})
