import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'

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

it('tells of a visit although the worker was stopped meanwhile, once, and opens it when it is pressed', async () => {
  await page.getByRole('textbox', { name: /^Who would you ring/ }).fill('Zirkonblau')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await page.getByRole('link', { name: 'Zirkonblau' }).first().click()
  await page.getByRole('button', { name: 'Plan a visit' }).click()
  // An hour before it is in the next minute but one at most.
  const due = new Date(Math.ceil(Date.now() / 60_000 + 0.1) * 60_000)
  const starts = new Date(due.getTime() + 3_600_000)
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  await page.getByLabel('Day', { exact: true }).fill(words.format(starts))
  await page.getByLabel('Time', { exact: true }).fill(clock(starts))
  await page.getByText('Calendar and reminder').click()
  await page.getByLabel('When', { exact: true }).selectOption('hour')
  await page.getByRole('button', { name: 'Remind me' }).click()
  await expect.poll(() => page.locator('.reminder').innerText()).toContain('You will be told an hour before')
  await expect.poll(alarm).toBe(due.getTime())

  await browser.stopWorker()
  expect(await shown()).toEqual([])
  const id = page.url().split('/').at(-1) ?? ''
  await expect.poll(shown, { timeout: 75_000 }).toEqual([id])
  // Told once: there is nothing to wait for any more.
  await expect.poll(alarm).toBeUndefined()
}, 150_000)

it('moves with the visit, goes with it, and is no reminder where the browser refuses', async () => {
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const moved = new Date(Date.now() + 3 * 3_600_000)
  await page.getByLabel('Day', { exact: true }).fill(words.format(moved))
  await page.getByLabel('Time', { exact: true }).fill(clock(moved))
  const due = Math.floor((moved.getTime() - 3_600_000) / 60_000) * 60_000
  await expect.poll(alarm).toBe(due)
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
