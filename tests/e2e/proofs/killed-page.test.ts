// First, since it gives Dexie its database.
import { putTownIn, townWeb } from '../town'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { addByHand } from '@/db/add-by-hand'
import { writeField } from '@/db/write'
import type { AllRows } from '@/domain/rows'
import { writeBackup } from '@/keeping/backup'
import { isFull } from '../../proofs/effort'
import { launchCareWeb } from '../browser'
import type { CareWebBrowser } from '../browser'
import { KeptWeb } from '../kept-web'
import { loosePieces } from '../whole-web'
import { killPoints, pageKiller } from './kill-points'

/*
 * Whoever edits, brings a file in, puts a copy back or removes many does it in a page and its workers: they are what is
 * ended here, by a crash of the whole process or by closing the tab, at any moment. Then all of it is there or nothing,
 * and what was there before stands.
 */

let browser: CareWebBrowser
let file: { name: string; mimeType: string; buffer: Buffer }

beforeAll(async () => {
  const { database, surroundings } = await townWeb()
  const dana = (await database.people.toArray()).find(({ name }) => name === 'Dana Whitfield')?.id ?? ''
  await writeField(database, surroundings, dana, 'profession', 'Naturopath in Alder Street')
  const many = Array.from({ length: 150 }, (_one, at) => ({
    kind: 'supporter' as const,
    name: `Neighbour ${at}`
  }))
  await addByHand(database, surroundings, many)
  const text = await writeBackup(database, surroundings.now())
  file = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  browser = await launchCareWeb()
  const page = await putTownIn(browser)
  await page.getByRole('button', { name: 'Take a copy now' }).click()
  await page.getByText(/A copy was taken|Nothing has changed/).waitFor()
  await page.close()
})
afterAll(() => browser?.close())

/** What looks stays open from round to round: without any page of ours the next one would begin a process anew. */
let looking: KeptWeb | undefined
async function all(): Promise<AllRows> {
  looking ??= await KeptWeb.open(browser)
  return looking.all()
}

/** Two of three rounds end by a crash, which takes the page that looks along. @returns ends the page */
async function killerOf(page: Page, round: number): Promise<() => Promise<void>> {
  const how = round % 3 === 2 ? 'close' : 'crash'
  const kill = await pageKiller(page, how)
  return async () => {
    await kill()
    if (how === 'close') return
    await looking?.close()
    looking = undefined
  }
}
/** What a person keeps, without the moments at which it changed. */
const keptOf = ({ history: _history, settings: _settings, drafts: _drafts, ...kept }: AllRows) =>
  JSON.stringify(kept, (key, value: unknown) =>
    key === 'changedAt' ? undefined : key === 'removedAt' && value !== undefined ? 'removed' : value
  )
const doneIn = ({ history }: AllRows) => history.filter(({ state }) => state === 'done').length

interface Deed {
  place: string
  /** All before the press that counts. */
  prepare: (page: Page) => Promise<unknown>
  press: (page: Page) => Promise<unknown>
  finished: (page: Page) => Promise<unknown>
  /** How the web comes to be as before; else by one undo, and the deed is one in history. */
  makeBefore?: (page: Page) => Promise<unknown>
}

/** Ends the page at many moments of a deed: afterwards all of it is there, or nothing. */
async function allOrNothing(deed: Deed, full: number, few: number): Promise<void> {
  const before = await all()
  const begin = () => browser.openCareWeb(deed.place)
  const takeBack = async (page: Page) => {
    await page.locator('main h1').first().waitFor()
    await (deed.makeBefore ?? undo)(page)
    await expect.poll(async () => keptOf(await all()) === keptOf(before), { timeout: 30_000 }).toBe(true)
  }
  let page = await begin()
  await deed.prepare(page)
  const started = Date.now()
  await deed.press(page)
  await deed.finished(page)
  const took = Date.now() - started
  const after = keptOf(await all())
  expect(after).not.toBe(keptOf(before))
  await takeBack(page)
  let done = doneIn(await all())
  await page.close()
  const seen = { nothing: 0, whole: 0 }
  for (const [round, moment] of killPoints(full, took * 1.4, few).entries()) {
    const said = `${deed.place}, ended after ${moment} of ${took} ms`
    if (page.isClosed()) page = await begin()
    const here = page
    await deed.prepare(here)
    const kill = await killerOf(here, round)
    // It may be ended before it answers.
    await Promise.all([deed.press(here).catch(() => undefined), pause(moment).then(kill)])
    const left = await all()
    expect(loosePieces(left), said).toEqual([])
    if (keptOf(left) === keptOf(before)) {
      expect(doneIn(left), said).toBe(done)
      seen.nothing += 1
      continue
    }
    expect(keptOf(left) === after, said).toBe(true)
    if (!deed.makeBefore) expect(doneIn(left), said).toBe(done + 1)
    seen.whole += 1
    // The page that takes it back is the one of the next round.
    page = await begin()
    expect(await page.getByText('Something is missing').count(), said).toBe(0)
    await takeBack(page)
    done = doneIn(await all())
  }
  if (!page.isClosed()) await page.close()
  if (isFull) expect(Math.min(seen.nothing, seen.whole), JSON.stringify(seen)).toBeGreaterThan(0)
}

const undo = (page: Page) => page.keyboard.press('Control+z')
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

it('a page that is ended at any moment of an edit keeps what stood, or a beginning of what was typed', async () => {
  const id = (await all()).people.find(({ name }) => name === 'Dana Whitfield')?.id ?? ''
  const standing = (rows: AllRows) =>
    rows.partnerships.find(({ partnerId }) => partnerId === id)?.whatFor ?? ''
  let stood = standing(await all())
  for (const [round, moment] of killPoints(80, 700, 3).entries()) {
    const page = await browser.openCareWeb(`#/people/${id}`)
    const field = page.getByLabel('What is it for?', { exact: true })
    await field.click()
    await page.keyboard.press('Control+a')
    const kill = await killerOf(page, round)
    const words = `${round}: she listened for ${moment} breaths, and asked once more`
    await Promise.all([
      page.keyboard.type(words, { delay: 6 }).catch(() => undefined),
      pause(moment).then(kill)
    ])
    // What runs in the background may still write the last of a page that was closed.
    await pause(300)
    const rows = await all()
    const now = standing(rows)
    expect(now === stood || words.startsWith(now), `"${now}" after ${moment} ms, before it "${stood}"`).toBe(
      true
    )
    expect(loosePieces(rows)).toEqual([])
    const written = rows.history.findLast(
      ({ steps, state }) =>
        state === 'done' && steps.some((step) => step.did === 'set' && step.field === 'whatFor')
    )
    const last = written?.steps.find((step) => step.did === 'set' && step.field === 'whatFor')
    if (now !== '') expect(last).toMatchObject({ after: now })
    stood = now
  }
}, 1_200_000)

it('one that is ended at any moment of bringing a file together with the web has all of it, or nothing', async () => {
  const merge: Deed = {
    place: '#/data',
    prepare: async (page) => {
      await page.setInputFiles('input[type=file]', file)
      await page.locator('button.btn', { hasText: 'Bring together' }).waitFor()
    },
    press: (page) => page.locator('button.btn', { hasText: 'Bring together' }).click(),
    finished: (page) =>
      page
        .getByText(/came in/)
        .first()
        .waitFor()
  }
  await allOrNothing(merge, 40, 2)
}, 1_200_000)

it('one that is ended at any moment of putting a copy back has all of it, or nothing', async () => {
  // Something that the copy does not have.
  const merge = async (there: Page) => {
    await there.setInputFiles('input[type=file]', file)
    await there.locator('button.btn', { hasText: 'Bring together' }).click()
    await there.getByText(/Undo takes it back/).waitFor()
  }
  const page = await browser.openCareWeb('#/data')
  await merge(page)
  await page.close()
  const putBack: Deed = {
    place: '#/data',
    prepare: async (there) => {
      const town = there.locator('li.copy').filter({ has: there.locator('p', { hasText: /^\s*4 people/ }) })
      await town
        .getByRole('button', { name: /Look at it: the copy/ })
        .first()
        .click()
      await press(there, 'Put this copy back')
    },
    press: (there) => press(there, 'Put it back now'),
    finished: (there) => there.getByText('Your web is as it was then').waitFor(),
    makeBefore: merge
  }
  await allOrNothing(putBack, 40, 2)
}, 1_200_000)

it('one that is ended at any moment of removing many has removed all of them, or none', async () => {
  const remove: Deed = {
    place: '#/?view=list',
    prepare: async (page) => {
      await page.locator('.member').first().waitFor()
      await press(page, 'Choose several')
      await press(page, /^Choose all/)
    },
    press: (page) => page.getByRole('button', { name: 'Remove', exact: true }).click(),
    finished: async (page) => {
      await expect
        .poll(async () => (await page.locator('.member').count()) === 0, { timeout: 20_000 })
        .toBe(true)
    }
  }
  await allOrNothing(remove, 40, 2)
}, 1_200_000)
