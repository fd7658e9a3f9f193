import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { clickMenu, selectWords } from './menu-click'
import { untilNoPopup } from './proofs/kill-points'
import type { Page } from 'playwright-core'

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

/** A page that would tell its owner about every look at it, if anything of it were loaded again. */
const watchful = (origin: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Ada Moss, ND</title>
<link rel="stylesheet" href="${origin}/style.css"><link rel="icon" href="${origin}/icon.png">
<link rel="canonical" href="${origin}/watchful"><link rel="preload" as="image" href="${origin}/preload.png">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Person',
  name: 'Ada Moss',
  honorificSuffix: 'ND',
  image: `${origin}/portrait.png`,
  url: `${origin}/profile`,
  telephone: '503-555-0148',
  email: 'ada@watchful.example',
  description: `<img src="${origin}/described.png">`
})}</script>
<style>@import url("${origin}/import.css"); h1 { background: url("${origin}/heading.png") }</style>
<h1>Ada Moss, ND</h1>
<img src="${origin}/portrait.png" srcset="${origin}/portrait-2.png 2x" alt="Ada Moss" width="200" height="200">
<p>Naturopathic doctor. <b>You decide what we try</b> and I will say so when I am wrong. &lt;img src="${origin}/escaped.png"&gt;</p>
<p>The first visit is an hour of talk before anything else happens. <img src="${origin}/inline.gif" alt="">Your story comes first, in the order that makes sense to you.</p>
<iframe src="${origin}/frame"></iframe><video poster="${origin}/poster.png" src="${origin}/film.mp4"></video>
<object data="${origin}/object"></object><p>Phone <a href="tel:503-555-0148" ping="${origin}/ping">503-555-0148</a></p></html>`

beforeAll(async () => {
  const pages: Record<string, string> = { '/frame': '<p>A frame</p>' }
  server = await startPageServer(pages)
  pages['/watchful'] = watchful(server.url('', 'watchful.example'))
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Refused by our own policy, or tried at all. */
const refusals = () =>
  browser.problems.filter((problem) => /Content Security Policy|Refused|violates/i.test(problem))

async function lookAt(place: string): Promise<Page> {
  const page = await browser.openCareWeb(place)
  await page.waitForFunction(() => document.body.innerText.includes('Ada Moss'))
  // Time for whatever might want to load.
  await page.waitForTimeout(300)
  await page.close()
  return page
}

it('what is kept of a watchful page is looked at everywhere, and its server hears nothing', async () => {
  const page = await browser.newPage(server.url('/watchful', 'watchful.example'))
  await page.waitForLoadState('load')
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.saved')
  await expect.poll(async () => (await web.rows('clips'))[0]?.textState).toBe('read')
  await popup.close()
  await page.bringToFront()
  await selectWords(page, 'You decide what we try')
  await clickMenu(browser, 'keep-passage', 'You decide what we try')
  await expect.poll(() => web.rows('passages')).toHaveLength(1)
  await untilNoPopup(browser, 300)
  await page.close()
  await new Promise((resolve) => setTimeout(resolve, 300))

  // The page itself asked for all of it, so the server would have heard.
  const asked = server.requests.map((request) => request.path)
  expect(asked).toEqual(expect.arrayContaining(['/portrait.png', '/style.css', '/frame', '/inline.gif']))
  server.forgetRequests()
  const problems = browser.problems.length
  const { people, clips } = await web.all()
  expect(people).toMatchObject([{ name: 'Ada Moss' }])
  for (const place of ['#/', `#/people/${people[0]?.id}`, '#/clips', `#/clips/${clips[0]?.id}`, '#/data'])
    await (place === '#/data' ? browser.openCareWeb(place).then((one) => one.close()) : lookAt(place))

  // The popup and the panel, from a page that is not the watchful one.
  const panel = await browser.openCareWeb('').then(async (own) => {
    await own.goto(browser.extensionUrl('sidepanel.html'))
    await own.waitForSelector('.namein')
    await own.waitForTimeout(300)
    return own
  })
  await panel.close()
  expect(server.requests.map((request) => request.path)).toEqual([])
  expect(browser.problems.slice(problems)).toEqual([])
  expect(refusals()).toEqual([])
})

it('the popup on a page that is kept asks for nothing of it either', async () => {
  const page = await browser.newPage(server.url('/watchful', 'watchful.example'))
  await page.waitForTimeout(500)
  server.forgetRequests()
  const popup: ExtensionPage = await browser.toolbarClick(page)
  await popup.waitFor('.saved', { text: 'You kept this page' })
  await page.waitForTimeout(500)
  expect(server.requests.map((request) => request.path)).toEqual([])
  expect(popup.problems).toEqual([])
  await popup.close()
})
