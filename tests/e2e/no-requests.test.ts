// First, since it gives Dexie its database.
import { freshWeb } from '../db/web'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bringIn } from '@/db/bring-in'
import { writeBackup } from '@/keeping/backup'
import { copies } from '@/texts/en/copies'
import { putBackupIn, saveOpenBackup } from './backup-by-hand'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import type { ServedPage } from './browser/page-server'
import { KeptWeb } from './kept-web'
import { clickMenu, selectWords } from './menu-click'
import { vectorPages, vectors } from './pages/vectors'
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
  const pages: Record<string, string | ServedPage> = { '/frame': '<p>A frame</p>' }
  server = await startPageServer(pages)
  pages['/watchful'] = watchful(server.url('', 'watchful.example'))
  Object.assign(pages, vectorPages(server.origin))
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

/** People whose every field is one of the ways in, as a backup. */
async function webOfVectors(): Promise<string> {
  const { database, surroundings } = freshWeb()
  const people = vectors(server.origin).map((one) => ({
    kind: 'practitioner' as const,
    name: one,
    relation: one,
    profession: one,
    practice: one,
    phones: [one],
    emails: [one],
    address: one,
    note: one
  }))
  await bringIn(database, surroundings, people)
  return writeBackup(database, surroundings.now())
}

/** The same in files of other programs. */
function hostileFiles(host: string): Record<string, string> {
  const all = vectors(host)
  const value = (one: string) => one.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\s+/g, ' ')
  const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`
  const card = (one: string) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${value(one)}\r\nNOTE:${value(one)}\r\nEND:VCARD\r\n`
  const bookmark = (one: string) =>
    `<DT><A HREF="${host}/?${encodeURIComponent(one)}">${one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</A>`
  const visit = (one: string, at: number) =>
    `BEGIN:VEVENT\r\nUID:${at}\r\nDTSTART:20990312T0${at % 10}3000\r\nSUMMARY:${value(one)}\r\nLOCATION:${value(one)}\r\nURL:${value(one)}\r\nDESCRIPTION:${value(one)}\r\nATTACH:${host}/file\r\nEND:VEVENT\r\n`
  const person = (one: string) => ({ resource: { resourceType: 'Practitioner', name: [{ text: one }] } })
  return {
    'people.vcf': all.map(card).join(''),
    'people.csv': ['Name,Note', ...all.map((one) => `${quoted(one)},${quoted(one)}`)].join('\r\n'),
    'bookmarks.html': `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>${all.map(bookmark).join('\n')}</DL>`,
    'clinic.json': JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: all.map(person) }),
    'visits.ics': `BEGIN:VCALENDAR\r\n${all.map(visit).join('')}END:VCALENDAR\r\n`
  }
}

/** Whether anything of it ran, or became markup where only words should stand. */
const cameOut = () => {
  const odd = ':is(main, dialog) :is(script, iframe, object, embed, base, meta, link, style, math)'
  const own = [...document.querySelectorAll(':is(main, dialog) *')]
  return {
    ran: 'ran' in globalThis,
    odd: document.querySelectorAll(odd).length,
    handlers: own.filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length,
    running: own.filter((one) => /^\s*(javascript|data:text)/i.test(one.getAttribute('href') ?? '')).length
  }
}
const nothing = { ran: false, odd: 0, handlers: 0, running: 0 }

it('whatever markup is kept, shown, saved and brought in again: none of it runs, and nothing is asked for', async () => {
  await web.clear()
  for (const path of ['/vectors-as-words', '/vectors-as-markup']) {
    const page = await browser.newPage(server.url(path))
    const popup = await browser.toolbarClick(page)
    await popup.waitFor('.saved')
    await expect
      .poll(async () => (await web.rows('clips')).every(({ textState }) => textState === 'read'))
      .toBe(true)
    expect(await popup.evaluate("'ran' in globalThis")).toBe(false)
    expect(popup.problems).toEqual([])
    await popup.close()
    await page.close()
  }
  // The visited page was told to load nothing; whatever is asked for from now on would be our doing.
  server.forgetRequests()
  const problems = browser.problems.length
  const kept = JSON.stringify(await web.rows('clipTexts'))
  for (const one of ['<sCrIpT>', '<mglyph>', 'HYPERLINK']) expect(kept).toContain(one)

  const page = await browser.openCareWeb('#/data')
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await putBackupIn(page, await webOfVectors())
  const saved = await saveOpenBackup(page)
  await page.close()
  await web.clear()
  const again = await browser.openCareWeb('#/data')
  await putBackupIn(again, saved)
  const { people, clips } = await web.all()
  expect(people).toHaveLength(vectors('').length)
  expect(clips).toHaveLength(2)
  const some = people.filter((_one, index) => index % 12 === 0).map(({ id }) => `#/people/${id}`)
  const rooms = [
    '#/',
    '#/?view=map',
    '#/clips',
    ...clips.map(({ id }) => `#/clips/${id}`),
    '#/compare',
    '#/visits'
  ]
  for (const place of [...rooms, '#/what-i-take', '#/history', '#/take-away', '#/loose', ...some]) {
    await again.goto(again.url().replace(/#.*/, place))
    await again.waitForSelector('main h1, main h2')
    // Pictures and handlers have their turn before anything is looked at.
    await again.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))))
    expect(await again.evaluate(cameOut), place).toEqual(nothing)
  }
  expect(await again.locator('main').innerText()).toContain('globalThis.ran=1')

  // What goes out for others is shown before, and what comes from other programs is, too.
  await again.goto(again.url().replace(/#.*/, '#/copies'))
  for (const kind of Object.values(copies.whats)) {
    await again.getByText(kind, { exact: true }).click()
    for (const tick of await again.locator('fieldset .tick input').all()) await tick.check()
    // In a calendar stands what is to come: nothing is.
    const shown = again.locator(kind === copies.whats.sheet ? '.teamsheet' : '.goesout')
    if (kind !== copies.whats.calendar)
      await expect.poll(() => shown.innerText()).toContain('globalThis.ran=1')
    expect(await again.evaluate(cameOut), kind).toEqual(nothing)
  }
  await again.goto(again.url().replace(/#.*/, '#/data'))
  for (const [name, text] of Object.entries(hostileFiles(server.origin))) {
    await again
      .getByLabel('Choose such a file')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await again.locator('.found li, .brought li, dialog .calendarrow').first().waitFor()
    expect(await again.evaluate(cameOut), name).toEqual(nothing)
  }
  // The calendar came last: what is ticked of it, as its words are names of someone, is kept and looked at.
  for (const at of [0, 1]) await again.locator('.calendarrow input').nth(at).check()
  await again.getByRole('button', { name: /^Keep \d+ visits$/ }).click()
  await expect.poll(async () => (await web.rows('visits')).length, { timeout: 30_000 }).toBeGreaterThan(1)
  await again.keyboard.press('Escape')
  await again.goto(again.url().replace(/#.*/, '#/visits'))
  await again.locator('.visitrow').first().waitFor()
  expect(await again.evaluate(cameOut), 'kept visits').toEqual(nothing)
  expect(await again.locator('main').innerText()).toContain('globalThis.ran=1')
  await again.close()
  expect(dialogs).toEqual([])
  expect(server.requests.map((request) => request.path)).toEqual([])
  expect(browser.problems.slice(problems)).toEqual([])
})
