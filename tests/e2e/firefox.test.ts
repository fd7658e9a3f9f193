import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findFirefox } from '@/scripts/browsers'
import { launchFirefox } from './browser/firefox'
import type { FirefoxWithCareWeb } from './browser/firefox'

let profile: string
let firefox: FirefoxWithCareWeb | undefined

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'care-web-firefox-'))
})

afterEach(async () => {
  await firefox?.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

const name = 'Juniper Vale'

const countCopies = `return (async () => {
  const root = await navigator.storage.getDirectory()
  let count = 0
  try {
    const folder = await root.getDirectoryHandle('safety-copies')
    for await (const file of folder.keys()) count += file.length > 0 ? 1 : 0
  } catch {}
  return count
})()`

/** What the browser shows, and its alarm for reminders: told by itself, whether or not our own page in the background runs. */
const shown = `return (async () => Object.keys(await browser.notifications.getAll()))()`
const alarm = `return browser.alarms.get('reminders').then((one) => one?.scheduledTime ?? null)`
const isAsleep = `const { WebExtensionPolicy } = globalThis
  const [ours] = WebExtensionPolicy.getActiveExtensions().filter((one) => one.name === 'Care Web')
  return ours.extension.backgroundState === 'stopped'`

/** As time would: the visit is nearer in the database, and the alarm that stands in the browser goes off now. */
const timeGoesBy = (time: string) => `return new Promise((done, fail) => {
  const opening = indexedDB.open('care-web')
  opening.onsuccess = () => {
    const writing = opening.result.transaction('visits', 'readwrite')
    const visits = writing.objectStore('visits')
    visits.getAll().onsuccess = ({ target }) => visits.put({ ...target.result[0], time: ${JSON.stringify(time)} })
    writing.oncomplete = () => browser.alarms.create('reminders', { when: Date.now() + 300 }).then(() => done(), fail)
    writing.onabort = () => fail(writing.error)
  }
})`

// Skipped where there is no Firefox: `npm test` says so in words.
it.runIf(findFirefox())(
  'tells of a visit in Firefox, also when what runs in the background was stopped meanwhile',
  async () => {
    firefox = await launchFirefox(profile)
    await firefox.openCareWeb()
    await firefox.type('form input', name)
    await firefox.click('form button')
    await firefox.waitForText(name)
    await firefox.evaluate("location.hash = '#/visits'")
    await firefox.press('Add a visit')
    await firefox.click('.choices label')
    await firefox.press('Prepare it')
    const today = new Date()
    const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    await firefox.type('.whengrid input', words.format(today))
    await firefox.type('.whengrid input[type=time]', '23:59')
    await firefox.click('.fold summary.calendar, details.fold:last-of-type > summary')
    await firefox.press('Remind me')
    await firefox.waitForText('You will be told')
    const due = new Date(today.getFullYear(), today.getMonth(), today.getDate(), 22, 59).getTime()
    await expect.poll(() => firefox?.evaluate<number>(alarm)).toBe(due)
    await expect.poll(() => firefox?.inBrowser<boolean>(isAsleep), { timeout: 30_000 }).toBe(true)
    expect(await firefox.evaluate<string[]>(shown)).toEqual([])
    await firefox.evaluate(timeGoesBy('23:58'))
    await expect.poll(() => firefox?.evaluate<string[]>(shown), { timeout: 20_000 }).toHaveLength(1)
    await expect.poll(() => firefox?.evaluate<number | null>(alarm)).toBe(null)
  },
  120_000
)

// Skipped where there is no Firefox: `npm test` says so in words.
it.runIf(findFirefox())(
  'keeps a person in Firefox over a restart',
  async () => {
    firefox = await launchFirefox(profile)
    await firefox.openCareWeb()
    await firefox.type('form input', name)
    await firefox.click('form button')
    await firefox.waitForText(name)
    // The worker copies what was kept into the private files, here as well.
    await expect.poll(() => firefox?.evaluate<number>(countCopies), { timeout: 40_000 }).toBe(1)
    await firefox.close()

    firefox = await launchFirefox(profile)
    await firefox.openCareWeb()
    await firefox.waitForText(name)
    expect(await firefox.evaluate<string>('return document.title')).toContain('Care Web')
  },
  120_000
)
