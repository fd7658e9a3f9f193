import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'

interface Notices {
  notifications: {
    onClicked: { dispatch: (id: string) => void }
    create: (...told: unknown[]) => Promise<string>
  }
}

let folder: string
let browser: CareWebBrowser
let page: Page

/** As ours, with the permission given already: nobody is there to press "Allow" in the browser's own window. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-web-allowed-'))
  await cp('.output/chrome-mv3', folder, { recursive: true })
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    permissions: string[]
  }
  manifest.permissions.push('notifications')
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  browser = await launchCareWeb({ extensionDirectory: folder })
  page = await browser.openCareWeb('#/')
  for (const other of browser.context.pages()) if (other !== page) await other.close()
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

const clock = (moment: Date) =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
/** What the browser shows, told by its own list: no worker of ours needs to run for it. */
const shown = () => page.evaluate<string[]>('chrome.notifications.getAll().then((all) => Object.keys(all))')
const alarm = () =>
  page.evaluate<number | undefined>("chrome.alarms.get('reminders').then((one) => one?.scheduledTime)")
const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
/** Opens a fold where it is not open: which are by now depends on the moment. */
async function unfold(fold: Locator, inside: Locator): Promise<void> {
  await expect
    .poll(async () => {
      if (!(await inside.isVisible())) await fold.click()
      return inside.isVisible()
    })
    .toBe(true)
}
const unfoldVisit = () =>
  unfold(page.locator('.fold summary').first(), page.getByLabel('Day', { exact: true }))
const unfoldReminder = () => unfold(page.getByText('Calendar and reminder'), page.locator('.reminder'))
async function sayWhen(moment: Date): Promise<void> {
  await unfoldVisit()
  await page.getByLabel('Day', { exact: true }).fill(words.format(moment))
  await page.getByLabel('Time', { exact: true }).fill(clock(moment))
}
/** The full minute an hour before. */
const hourBefore = (moment: Date) => Math.floor(moment.getTime() / 60_000) * 60_000 - 3_600_000

/**
 * Nobody waits an hour for a test: behind the page's back the visit is moved nearer in the database, and the alarm that
 * stands in the browser with it. Whether the worker runs by then, and what it makes of it, is theirs.
 */
async function timeGoesBy(id: string, starts: Date): Promise<void> {
  const day = [starts.getFullYear(), starts.getMonth() + 1, starts.getDate()]
  const on = day.map((part) => String(part).padStart(2, '0')).join('-')
  await page.evaluate(
    (moved) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('care-web')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('visits', 'readwrite')
          const visits = writing.objectStore('visits')
          const reading = visits.get(moved.id)
          reading.onsuccess = () => visits.put({ ...reading.result, ...moved })
          writing.oncomplete = () => {
            opening.result.close()
            done()
          }
          writing.onabort = () => fail(writing.error ?? new Error('The visit was not moved.'))
        }
      }),
    { id, on, time: clock(starts) }
  )
  await page.evaluate("chrome.alarms.create('reminders', { when: Date.now() + 300 })")
}

it('tells of a visit although the worker was stopped meanwhile, once, and opens it when it is pressed', async () => {
  await page.getByRole('textbox', { name: /^Who would you ring/ }).fill('Zirkonblau')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await page.getByRole('link', { name: 'Zirkonblau' }).first().click()
  await page.getByRole('button', { name: 'Plan a visit' }).click()
  const starts = inMinutes(180)
  await sayWhen(starts)
  await unfoldReminder()
  await page.getByLabel('When', { exact: true }).selectOption('hour')
  await page.getByRole('button', { name: 'Remind me' }).click()
  await expect.poll(() => page.locator('.reminder').innerText()).toContain('You will be told an hour before')
  await expect.poll(alarm).toBe(hourBefore(starts))

  await browser.stopWorker()
  expect(await shown()).toEqual([])
  const id = page.url().split('/').at(-1) ?? ''
  await timeGoesBy(id, inMinutes(30))
  // A packed extension may be told of an alarm half a minute late.
  await expect.poll(shown, { timeout: 45_000 }).toEqual([id])
  // Told once: there is nothing to wait for any more.
  await expect.poll(alarm).toBeUndefined()

  await page.goto(browser.extensionUrl('care-web.html#/data'))
  const worker = await browser.worker()
  await worker.evaluate((visitId) => {
    const { chrome } = globalThis as unknown as { chrome: Notices }
    // No test can press a notice of the system: the worker is told of it as the browser tells it.
    chrome.notifications.onClicked.dispatch(visitId)
    const { create } = chrome.notifications
    chrome.notifications.create = (...told) => {
      Object.assign(globalThis, { told: JSON.stringify(told) })
      return create(...told)
    }
  }, id)
  await page.waitForURL(`**/care-web.html#/visits/${id}`)
  await expect.poll(shown).toEqual([])

  // A visit that moved is told anew, without a name or a place of it.
  await unfoldVisit()
  await page.getByLabel('Where', { exact: true }).fill('Ockergelb')
  await expect.poll(() => page.locator('.visitsheet').textContent()).toContain('Ockergelb')
  const moved = inMinutes(40)
  await timeGoesBy(id, moved)
  const told = () => worker.evaluate<string | undefined>('globalThis.told')
  await expect.poll(told, { timeout: 45_000 }).toContain(clock(moved))
  expect(await told()).not.toMatch(/Zirkonblau|Ockergelb/)
}, 150_000)

it('moves with the visit, goes with it, and is no reminder where the browser refuses', async () => {
  // What stands in the page is what was told, and not what was moved behind its back.
  await page.reload()
  const moved = inMinutes(180)
  await sayWhen(moved)
  await unfoldReminder()
  await expect.poll(alarm).toBe(hourBefore(moved))
  await page.getByRole('button', { name: 'No reminder' }).click()
  await expect.poll(alarm).toBeUndefined()
  await page.evaluate('chrome.permissions.request = () => Promise.resolve(false)')
  await page.getByRole('button', { name: 'Remind me' }).waitFor()
  expect(await page.locator('.reminder').innerText()).toContain(
    'The browser may ask if Care Web can show notices.'
  )
  await page.getByRole('button', { name: 'Remind me' }).click()
  await expect
    .poll(() => page.locator('.reminder').innerText())
    .toContain('The browser did not allow notices')
  expect(await alarm()).toBeUndefined()
  expect(browser.problems).toEqual([])
})
