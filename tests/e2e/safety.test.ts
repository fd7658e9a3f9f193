import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { tableNames } from '@/domain/tables'
import { look } from './accessible'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { leftIn } from './left'
import { samplePages } from './pages/sample-pages'
import { putTownIn } from './town'

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb
let probe: Page

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
  for (const page of browser.context.pages()) if (page.url().includes('care-web.html')) await page.close()
  web = await KeptWeb.open(browser)
  probe = await browser.newPage(browser.extensionUrl('manifest.json'))
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Presses "Save what can be saved". @returns whether the file holds every row that can be read, as it is */
async function everyRowIsSaved(page: Page): Promise<void> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save what can be saved' }).click()
  const text = await readFile(await (await saving).path(), 'utf8')
  await page.getByText('The file was saved with your other downloads.').waitFor()
  const { tables } = JSON.parse(text) as { tables: Record<string, { id: string }[]> }
  const all = await web.all()
  expect(all.people.length).toBeGreaterThan(0)
  for (const table of tableNames)
    // Pictures carry their bytes in the file; here they are looked at by their ids.
    if (table === 'pictures' || table === 'files')
      expect(tables[table]?.map(({ id }) => id).toSorted(), table).toEqual(
        all[table].map(({ id }) => id).toSorted()
      )
    else expect(tables[table], table).toEqual(expect.arrayContaining([...all[table]]))
}

const left = () => leftIn(probe)
const copiesIn = async () => (await left()).files.filter((name) => name.startsWith('safety-copies/'))

it('a page kept by the button alone is remembered and copied by the worker, with no page of ours open', async () => {
  const tab = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await popup.close()
  await expect.poll(async () => (await left()).local, { timeout: 20_000 }).toContain('witness care-web')
  await expect.poll(copiesIn, { timeout: 20_000 }).toHaveLength(1)
})

it('an earlier copy is looked at, put back, and that is taken back', async () => {
  const page = await putTownIn(browser)
  await page.getByRole('button', { name: 'Take a copy now' }).click()
  await page.getByText('A copy was taken.').waitFor()
  expect((await web.rows('people')).length).toBe(5)
  const copies = page.getByRole('list', { name: /Safety copies/ }).locator('> li')
  await expect.poll(() => copies.count()).toBe(2)
  await copies
    .nth(1)
    .getByRole('button', { name: /Look at it: the copy/ })
    .press('Enter')
  await page.getByText('It was read to its end just now').waitFor()
  await page.getByRole('button', { name: 'Put this copy back' }).press('Enter')
  // The way out has the focus.
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Not now')
  await page.getByRole('button', { name: 'Put it back now' }).click()
  await page.getByText('Your web is as it was then').waitFor()
  expect((await web.rows('people')).map(({ name }) => name)).toEqual(['Oriel Fennimore'])
  await page.getByRole('button', { name: /Undo: put back/ }).click()
  await expect.poll(async () => (await web.rows('people')).length).toBe(5)
  await page.getByText('Your web is as it was then').waitFor()
  // What stands now is in a copy, too. How many there are depends on what the worker had copied before.
  await expect.poll(() => copies.filter({ hasText: /5 people/ }).count()).toBeGreaterThan(0)
  await page.close()
})

it('a web that comes up empty is never shown as empty, and nothing is written into it: it comes back from a copy', async () => {
  const before = await web.rows('people')
  await probe.evaluate(
    () => new Promise((done) => (indexedDB.deleteDatabase('care-web').onsuccess = () => done(true)))
  )
  // The button keeps nothing in what the browser gives, and shows the way to the copies.
  const tab = await browser.newPage(server.url('/tobias-ekwall.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.behind')
  expect(await popup.text('.behind [role="alert"]')).toContain('nothing was saved just now')
  await popup.close()
  const panel = await browser.newPage(browser.extensionUrl('sidepanel.html'))
  await panel.getByText('Something that you kept is not there any more.').waitFor()
  await panel.close()
  expect(Object.values(await web.counts()).filter((count) => count > 0)).toEqual([])
  const page = await browser.openCareWeb()
  await page.getByRole('heading', { name: 'Something is missing' }).waitFor()
  expect(await page.getByText('You are in the middle').count()).toBe(0)
  await page.getByRole('button', { name: 'Save what can be saved' }).click()
  await page.getByText('Nothing could be read to save.').waitFor()
  const written = await web.counts()
  // The newest that holds all five: what was put back and taken back before has copies, too.
  await page
    .getByRole('listitem')
    .filter({ hasText: '5 people' })
    .getByRole('button', { name: /Look at it: the copy/ })
    .first()
    .click()
  await page.getByText('It was read to its end just now').waitFor()
  expect(await web.counts()).toEqual(written)
  expect(await page.getByRole('link', { name: 'I need help now' }).getAttribute('href')).toBe('#/help')
  await look(page, 'something is missing', [320, 1280])
  await page.getByRole('button', { name: 'Bring this copy back' }).click()
  await page.getByRole('button', { name: 'Bring it back now' }).click()
  await page.locator('.app').waitFor()
  const names = (await web.rows('people')).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(before.map(({ name }) => name)))
  await page.close()
  const again = await browser.toolbarClick(tab)
  await again.waitFor('.saved')
  await again.close()
  const clips = (await web.rows('clips')).map(({ reading }) => reading.page.url)
  expect(clips).toContain(tab.url())
})

it('a page that is open while a newer version changes the tables says so and writes nothing more', async () => {
  const page = await browser.openCareWeb('#/data')
  const panel = await browser.newPage(browser.extensionUrl('sidepanel.html'))
  await panel.locator('main.pop').waitFor()
  await page.getByRole('heading', { name: 'Your data' }).waitFor()
  await page.waitForTimeout(1500)
  await probe.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('care-web', 60_000)
        opening.onsuccess = () => {
          opening.result.close()
          done(true)
        }
      })
  )
  await page
    .getByRole('alert')
    .getByText(/Care Web was updated/)
    .waitFor()
  // Beside a page it is as long open, and says so, too.
  await panel
    .getByRole('alert')
    .getByText(/Care Web was updated/)
    .waitFor()
  await panel.close()
  // Whoever is at the end of a long page sees it there, and the rail below it.
  await page.mouse.wheel(0, 3000)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  const edges = (selector: string) =>
    page.locator(selector).evaluate((one) => [one.getBoundingClientRect().top, one.clientHeight] as const)
  const [top, height] = await edges('aside.above')
  expect(top).toBe(0)
  expect((await edges('.railin'))[0]).toBeGreaterThanOrEqual(height)
  await page.getByRole('button', { name: 'Load it anew' }).click()
  await page.getByRole('heading', { name: 'Your care web could not be opened' }).waitFor()
  await page.getByText('A newer version of Care Web has written here').waitFor()
  // Going back to an older version offers no copy: it would write over what the newer one knows.
  expect(await page.getByText('Bring it back from a safety copy').count()).toBe(0)
  await everyRowIsSaved(page)
  // And where some rows can't be read, how many is said, and the others are saved.
  await page.evaluate(() => {
    for (const name of ['get', 'getAll'] as const) {
      const read = IDBObjectStore.prototype[name] as (this: IDBObjectStore, key?: unknown) => IDBRequest
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, key?: unknown) {
        if (this.name === 'people') throw new DOMException('damaged', 'UnknownError')
        return read.call(this, key)
      }
    }
  })
  const people = (await web.rows('people')).length
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save what can be saved' }).click()
  await page.getByText(`At least ${people} entries could not be read, so they are not in the file.`).waitFor()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('"partnerId"')
  await page.close()
})

it('a table that is lost after the button looked is told of in the popup, too, beside what was kept', async () => {
  await probe.evaluate(
    () => new Promise((done) => (indexedDB.deleteDatabase('care-web').onsuccess = () => done(true)))
  )
  await web.clear()
  const page = await putTownIn(browser)
  await expect.poll(async () => (await left()).local, { timeout: 20_000 }).toContain('witness care-web')
  await page.close()
  // All of a table but the row that is looked at before a page is read.
  await probe.evaluate(async () => {
    const { 'witness care-web': remembered } = await chrome.storage.local.get(null)
    const { probes } = remembered as { probes: Record<string, string> }
    await new Promise((done) => {
      const opening = indexedDB.open('care-web')
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('people', 'readwrite')
        const people = transaction.objectStore('people')
        people.getAllKeys().onsuccess = ({ target }) => {
          for (const key of (target as IDBRequest<string[]>).result)
            if (key !== probes['people']) people.delete(key)
        }
        transaction.oncomplete = () => {
          opening.result.close()
          done(true)
        }
      }
    })
  })
  const tab = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await popup.waitFor('.lost', {
    text: 'Something that you kept is not there any more. This page was saved.'
  })
  await popup.close()
  await tab.close()
  const full = await browser.openCareWeb()
  await full.getByRole('heading', { name: 'Something is missing' }).waitFor()
  await full.close()
})
