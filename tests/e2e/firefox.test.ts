import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findFirefox } from '@/scripts/browsers'
import { launchFirefox } from './browser/firefox'
import type { FirefoxWithCareWeb } from './browser/firefox'
import { startPageServer } from './browser'
import { samplePages } from './pages/sample-pages'

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

const passphrase = 'four quiet words here'
const shots = process.env['SCREENSHOTS']

/** Every row as it lies in the database, read past all of our own code; sealed bytes as letters. */
const everythingStored = `return new Promise((done, fail) => {
  const opening = indexedDB.open('care-web')
  opening.onerror = () => fail(opening.error)
  opening.onsuccess = () => {
    const names = [...opening.result.objectStoreNames]
    const reading = opening.result.transaction(names)
    const all = []
    for (const name of names) reading.objectStore(name).getAll().onsuccess = ({ target }) => all.push(...target.result)
    reading.oncomplete = () => {
      opening.result.close()
      done(JSON.stringify(all, (_key, value) => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value)))
    }
  }
})`

const countCopies = `return (async () => {
  const root = await navigator.storage.getDirectory()
  let count = 0
  try {
    const folder = await root.getDirectoryHandle('safety-copies')
    for await (const file of folder.keys()) count += file.length > 0 ? 1 : 0
  } catch {}
  return count
})()`

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const two = (part: number) => String(part).padStart(2, '0')
const clock = (moment: Date) => `${two(moment.getHours())}:${two(moment.getMinutes())}`
const dayOf = (moment: Date) =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(two).join('-')

/** Whether a notice was taken by the browser: one without a screen shows none, and keeps no list of them. */
const told = `return new Promise((done) => {
  const opening = indexedDB.open('care-web')
  opening.onsuccess = () => {
    const reading = opening.result.transaction('settings').objectStore('settings').get('reminders')
    reading.onsuccess = () => {
      opening.result.close()
      done(Object.values(reading.result?.value ?? {}).some((one) => one.told > 0))
    }
  }
})`
const alarm = `return browser.alarms.get('reminders').then((one) => one?.scheduledTime ?? null)`
const isAsleep = `const { WebExtensionPolicy } = globalThis
  const [ours] = WebExtensionPolicy.getActiveExtensions().filter((one) => one.name.startsWith('Care Web'))
  return ours.extension.backgroundState === 'stopped'`

const openFold =
  "[...document.querySelectorAll('summary')].find((one) => one.textContent.includes('Calendar')).click()"

/** As time would: the visit is nearer in the database, and the alarm that stands in the browser goes off now. */
const timeGoesBy = (starts: Date) => `return new Promise((done, fail) => {
  const opening = indexedDB.open('care-web')
  opening.onsuccess = () => {
    const writing = opening.result.transaction('visits', 'readwrite')
    const visits = writing.objectStore('visits')
    visits.getAll().onsuccess = ({ target }) => visits.put({ ...target.result[0], ...${JSON.stringify({ on: dayOf(starts), time: clock(starts) })} })
    writing.oncomplete = () => browser.alarms.create('reminders', { when: Date.now() + 300 }).then(() => done(), fail)
    writing.onabort = () => fail(writing.error)
  }
})`

// Skipped where there is no Firefox: `npm test` says so in words.
it.runIf(findFirefox())(
  'tells of a visit in Firefox, also when what runs in the background was stopped meanwhile',
  async () => {
    firefox = await launchFirefox(profile, 2000)
    await firefox.openCareWeb()
    await firefox.type('form input', name)
    await firefox.click('form button')
    await firefox.waitForText(name)
    await firefox.evaluate("location.hash = '#/visits'")
    await firefox.press('Add a visit')
    await firefox.click('.choices label')
    await firefox.press('Prepare it')
    const starts = inMinutes(180)
    const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    await firefox.type('.whengrid input', words.format(starts))
    await firefox.type('.whengrid input[type=time]', clock(starts))
    await firefox.evaluate(openFold)
    await firefox.waitForText('A reminder')
    await firefox.press('Remind me')
    await firefox.waitForText('You will be told')
    expect(await firefox.evaluate<number>(alarm)).toBeGreaterThan(Date.now())
    await expect.poll(() => firefox?.inBrowser<boolean>(isAsleep), { timeout: 30_000 }).toBe(true)
    expect(await firefox.evaluate<boolean>(told)).toBe(false)
    await firefox.evaluate(timeGoesBy(inMinutes(30)))
    await expect.poll(() => firefox?.evaluate<boolean>(told), { timeout: 20_000 }).toBe(true)
    await expect.poll(() => firefox?.evaluate<number | null>(alarm)).toBe(null)
  },
  120_000
)

// Skipped where there is no Firefox: `npm test` says so in words.
it.runIf(findFirefox())(
  'keeps a page and a person in Firefox over a restart, and behind a lock',
  async () => {
    firefox = await launchFirefox(profile)
    const server = await startPageServer(samplePages())
    await firefox.visit(server.url('/oriel-fennimore.html'))
    await firefox.keepPage()
    await firefox.openCareWeb('#/clips')
    await firefox.waitForText('Oriel Fennimore')
    await server.close()
    await firefox.openCareWeb()
    await firefox.press('Add someone')
    await firefox.type('dialog input', name)
    await firefox.press('Add to my web')
    await firefox.waitForText(name)
    // The worker copies what was kept into the private files, here as well.
    await expect.poll(() => firefox?.evaluate<number>(countCopies), { timeout: 40_000 }).toBe(1)
    await firefox.close()

    firefox = await launchFirefox(profile)
    await firefox.openCareWeb()
    await firefox.waitForText(name)
    await firefox.waitForText('Oriel Fennimore')
    expect(await firefox.evaluate<string>('return document.title')).toContain('Care Web')

    // A lock that is put on here keeps it closed, also after the browser was; what waits behind it comes back whole.
    await firefox.openCareWeb('#/settings')
    await firefox.press('Put a lock on')
    for (const nth of [0, 1]) {
      await firefox.evaluate(`document.querySelectorAll('.newpass input.input')[${nth}].id = 'typed-${nth}'`)
      await firefox.type(`#typed-${nth}`, passphrase)
    }
    await firefox.press('Lock it')
    await firefox.waitForText('Your care web has a lock.')
    await firefox.press('Lock now')
    await firefox.waitForText('Your care web is locked')
    await firefox.close()

    firefox = await launchFirefox(profile)
    await firefox.openCareWeb()
    await firefox.waitForText('Your care web is locked')
    if (shots) await firefox.screenshot(join(shots, 'firefox-locked.png'))
    expect(await firefox.evaluate<string>(everythingStored)).not.toContain(name)
    await firefox.type('.openlock input.input', 'not these words')
    await firefox.press('Open')
    await firefox.waitForText('That is not the passphrase.')
    await firefox.evaluate("document.querySelector('.openlock input.input').value = ''")
    await firefox.type('.openlock input.input', passphrase)
    await firefox.press('Open')
    await firefox.waitForText(name)
    expect(await firefox.evaluate<string>(everythingStored)).not.toContain(name)
    await firefox.openCareWeb('#/settings')
    await firefox.press('Take the lock off')
    await firefox.waitForText('Put a lock on')
    expect(await firefox.evaluate<string>(everythingStored)).toContain(name)
  },
  180_000
)
