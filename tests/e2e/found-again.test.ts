import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { halfRemembered } from '../bench/half-remembered'
import { chanceFrom, inventedName } from '../bench/invented-words'
import { inventedPages } from '../bench/library'
import { exampleWeb } from '@/keeping/example/build'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { foundPlaces } from './found-places'
import { KeptWeb } from './kept-web'
import { personPage } from './pages/practices'

const fifty = 50
const chance = chanceFrom(1903)
const pages: Record<string, string> = {}
const articles: { path: string; title: string; text: string }[] = []
const names: string[] = []

/** Fifty pages, no two alike: articles of many lengths, people, products. */
function makePages(): void {
  const invented = inventedPages(chance, 220)
  for (let number = 0; number < fifty; number += 1) {
    const path = `/page-${number}`
    const page = invented.next().value as {
      clip: { reading: { page: { title: string } } }
      text: { text: string }
    }
    const { title } = page.clip.reading.page
    if (number % 3 === 0) {
      const name = inventedName(chance)
      names.push(name)
      pages[path] = personPage({ name, phone: `503-555-${1000 + number}` })
    } else if (number % 7 === 0) {
      const product = { '@context': 'https://schema.org', '@type': 'Product', name: `${title} capsules` }
      pages[path] =
        `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>${title}</title><script type="application/ld+json">${JSON.stringify(product)}</script><main><h1>${title} capsules</h1><p>${page.text.text.slice(0, 300)}</p></main></html>`
    } else {
      articles.push({ path, title, text: page.text.text })
      const body = page.text.text.split('\n\n').map((one) => `<p>${one}</p>`)
      pages[path] =
        `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>${title}</title><article><h1>${title}</h1><p>By Ada Moss, 3 May 2024</p>${body.join('')}</article></html>`
    }
  }
}

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  makePages()
  server = await startPageServer(pages)
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const startOf = ({ text }: { text: string }) => text.slice(0, 60)

/** What stands first in a group after these words are typed. */
async function firstIn(room: Page, group: string, words: string): Promise<string[]> {
  await room.getByRole('searchbox').fill('')
  await room.getByRole('searchbox').pressSequentially(words)
  const section = room.getByRole('region', { name: group })
  await section.waitFor()
  // The last letter has been answered once the list stands still.
  let lines: string[] = []
  await expect
    .poll(async () => {
      const before = lines.join()
      lines = await section.getByRole('link').locator('b').allTextContents()
      return lines.join() === before
    })
    .toBe(true)
  return lines.slice(0, 5)
}

it('finds fifty pages that were clipped in a row by what is half remembered of them', async () => {
  const tab = await browser.newPage()
  const read = articles.slice(0, 8)
  for (const path of Object.keys(pages)) {
    await tab.goto(server.url(path))
    const popup = await browser.toolbarClick(tab)
    await popup.waitFor('.saved')
    // A popup that closes at once may leave the text for the next visit: over some pages one lingers.
    const article = read.find((one) => one.path === path)
    if (article)
      await expect
        .poll(async () => (await web.rows('clipTexts')).some(({ text }) => text.includes(startOf(article))))
        .toBe(true)
    await popup.close()
  }
  await expect.poll(async () => (await web.rows('clips')).length).toBe(fifty)
  const room = await browser.openCareWeb('#/clips')
  await room.getByRole('searchbox').waitFor()

  const [name = ''] = names.slice(3)
  const misspelt = name.replace(/(\w)(\w)$/, '$2$1')
  expect(await firstIn(room, 'People and places', misspelt)).toContain(name)

  const article = read[2]!
  const phrase = article.text.split(/\s+/).slice(12, 17).join(' ')
  expect((await firstIn(room, 'In the kept texts', phrase))[0]).toBe(article.title)
  expect(
    await room.locator('section[aria-labelledby=found-texts] small mark').first().textContent()
  ).toBeTruthy()

  const remembered = read.slice(3).flatMap(({ path, title, text }) => {
    const found = halfRemembered({ id: path, title, text }, chance)
    return found ? [{ title, query: found.query }] : []
  })
  expect(remembered.length).toBeGreaterThan(2)
  for (const { title, query } of remembered)
    expect(await firstIn(room, 'In the kept texts', query), query).toContain(title)

  await room.getByRole('region', { name: 'In the kept texts' }).getByRole('link').first().click()
  await room.getByRole('heading', { level: 2, name: remembered.at(-1)?.title ?? '' }).waitFor()
  expect(browser.problems).toEqual([])
}, 150_000)

it('leads from words of every kind to the very line or field where they stand', async () => {
  const places = foundPlaces(exampleWeb(new Date().toISOString()), 3)
  expect(new Set(places.map(({ table }) => table)).size).toBeGreaterThan(12)
  const page = await browser.newPage(browser.extensionUrl('care-web.html?web=example#/about'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  const saidThere = () =>
    page.evaluate(() => {
      const here = document.activeElement
      const boxes = here ? [here, ...here.querySelectorAll('*')] : []
      const typed = boxes.map((box) => ('value' in box ? String(box.value) : ''))
      const words = [here?.textContent, ...typed].join(' ')
      const place = here instanceof HTMLElement ? here.dataset['line'] : ''
      return here?.matches('main, h1, body') ? '' : `${words.replaceAll(/\s+/g, ' ')} ${place}`
    })
  // As a person does it, without a mouse: the cursor is in the box where the words stand.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').pressSequentially('not sleeping because of mum')
  await page.getByRole('option', { name: 'I am not sleeping because of Mum' }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(saidThere).toContain('I am not sleeping because of Mum')
  for (const { address, words, table } of places) {
    await page.evaluate((to) => (location.hash = to), address.replace(/^.*#/, ''))
    await expect.poll(saidThere, { message: `${table} ${address}`, timeout: 6000 }).toContain(words)
  }
  await page.close()
}, 150_000)
