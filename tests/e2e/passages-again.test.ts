import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { violations } from './accessible'
import { KeptWeb } from './kept-web'

const decide = 'You decide what we try, and you can stop at any time.'
const listen = 'I listen carefully to your story before anything else happens.'
const price = 'A session of 60 minutes costs $120, and I offer a sliding scale.'
const honest = 'I have no magic pill for you, and nobody else has one either.'
const doctor = 'I work closely with your doctor and with whoever else helps you.'
const product = 'Moss Tea, a bag of dried leaves for the evening'

const practice = (...lines: string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>How I work – Ada Moss</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Ada Moss","jobTitle":"Acupuncturist"}</script>
<main><h1>How I work</h1>${lines.map((line) => `<p>${line}</p>`).join('\n')}</main></html>`
const first = [
  'Ada Moss has worked as an acupuncturist for twenty years.',
  decide,
  'The practice is by the river.',
  listen,
  'There is room for a pram in the hall.',
  price,
  'Behind the house is a yard with two pear trees.',
  honest,
  'The door is open from nine.',
  doctor
]
const later = [
  'Ada Moss has worked as an acupuncturist for twenty-one years.',
  decide,
  'The practice is by the river.',
  'There is room for a pram in the hall.',
  price.replace('$120', '$1,150'),
  'Behind the house is a yard with two pear trees.',
  'The door is open from ten.',
  doctor,
  'What you can count on when you come here',
  honest,
  'See you soon, by bus or on foot.'
]

const pages: Record<string, string> = { '/ada': practice(...first) }
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb
beforeAll(async () => {
  server = await startPageServer(pages)
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function visit(then: (popup: ExtensionPage) => Promise<void>, path = '/ada'): Promise<void> {
  const tab = await browser.newPage(server.url(path))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await then(popup)
  expect(popup.problems).toEqual([])
  if (!popup.isClosed) await popup.close()
  await tab.close()
}

const answer = (popup: ExtensionPage, what: 'Keep this passage' | 'Leave it out', words: string) =>
  popup.click(`[aria-label="${what}: ${words}"]`)
const offered = (popup: ExtensionPage) =>
  popup.evaluate(() => [...document.querySelectorAll('.quote q')].map((one) => one.textContent ?? ''))
const states = (popup: ExtensionPage) =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.again [data-state]')].map((one) => one.dataset['state'])
  )

it('kept passages are found again, changed ones beside their old words, and answered ones are not offered again', async () => {
  await visit(async (popup) => {
    await popup.waitFor('.quote')
    expect(await popup.isVisible('.again')).toBe(false)
    for (const words of [decide, listen, price, honest]) await answer(popup, 'Keep this passage', words)
    await answer(popup, 'Leave it out', doctor)
    await expect.poll(async () => (await web.rows('passages')).length).toBe(5)
    // What was answered just now stays where it is, to be answered otherwise.
    expect(await offered(popup)).toHaveLength(5)
  })
  await visit(async (popup) => {
    await popup.waitFor('.again summary', { text: '4 stand as you kept them' })
    expect(await states(popup)).toEqual([])
    expect(await offered(popup)).toEqual([])
  })

  await web.age(30)
  pages['/ada'] = practice(...later)
  await visit(async (popup) => {
    await popup.waitFor('.again summary', { text: '1 stands as you kept it' })
    expect(await states(popup)).toEqual(['changed', 'gone', 'moved'])
    const both = await popup.evaluate(() =>
      [...document.querySelectorAll('.both > div')].map((one) => one.textContent ?? '')
    )
    expect(both[0]).toContain('costs $120, and')
    expect(both[1]).toContain('costs $1,150, and')
    expect(await popup.text('[data-state="gone"]')).toContain(listen)
    expect(await popup.text('[data-state="moved"]')).toContain(honest)
    expect(await violations(popup)).toEqual([])
    // Its new price is another sentence; the one that was left out is not asked about, whatever else is.
    expect(await offered(popup)).not.toContain(doctor)

    await popup.click('[data-state="changed"] button', { text: 'Keep the new words too' })
    await popup.waitFor('[data-state="changed"] button', { text: 'Both are kept' })
    const kept = (await web.rows('passages')).filter(({ removedAt }) => removedAt === undefined)
    const prices = kept.filter(({ exact }) => exact.includes('session'))
    expect(prices.map(({ quality, personId }) => [quality, personId])).toEqual([
      [prices[0]?.quality, prices[0]?.personId],
      [prices[0]?.quality, prices[0]?.personId]
    ])
  })
})

it('what was left out of a page about a thing is not offered there at the next visit, until undo takes that back', async () => {
  const shop = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${product}</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Moss Tea"}</script>
<main><h1>Moss Tea</h1><p>${product}. It comes in a paper bag.</p><p>${honest}</p><p>${decide}</p></main></html>`
  pages['/tea'] = shop
  const leftOut = async () =>
    (await web.rows('passages')).filter(({ exact, state }) => exact === honest && state === 'left-out')
  await visit(async (popup) => {
    await popup.waitFor('.quote')
    await answer(popup, 'Leave it out', honest)
    await expect.poll(async () => (await leftOut()).length).toBe(1)
  }, '/tea')
  await web.age(3)
  const offeredThere = async () => {
    let there: string[] = []
    await visit(async (popup) => {
      await popup.waitFor('.quote')
      there = await offered(popup)
    }, '/tea')
    return there
  }
  expect(await offeredThere()).toEqual([decide])
  const room = await browser.openCareWeb('#/history')
  await room.getByRole('button', { name: 'Take back: Left a passage out' }).first().click()
  await expect.poll(async () => (await leftOut()).length).toBe(0)
  await room.close()
  expect(await offeredThere()).toEqual([honest, decide])
})
