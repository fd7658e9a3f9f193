// First, since it gives Dexie its database.
import { freshWeb } from '../db/web'
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { writeDecision } from '@/db/decisions'
import { addTaking, changeTaking } from '@/db/takings'
import { writeTie } from '@/db/tie'
import { changeComparison, compareAlso, writeCell } from '@/db/comparisons'
import { removeObservation, writeObservation } from '@/db/observations'
import { addVisit } from '@/db/visits'
import { stayColumn } from '@/domain/comparison-row'
import { writeBackup } from '@/keeping/backup'
import { copies } from '@/texts/en/copies'
import { still, violations, type Screen } from './accessible'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { fromPaper, toPaper } from './marks-on-screen'
import { putBackupIn, saveOpenBackup } from './backup-by-hand'

/** Stands in everything private, and in nothing else. */
const secret = 'Zirkonblau'
/** The name of someone whom the client keeps private. */
const hidden = 'Oleander'
const own = { row: 'own-row', day: '2024-05-03' }
let browser: CareWebBrowser
let page: Page
let ids: { dana: string; voss: string; hush: string }

beforeAll(async () => {
  browser = await launchCareWeb()
  page = await browser.openCareWeb('#/data')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const web = await privateWeb()
  ids = web.ids
  await putBackupIn(page, web.text)
})
afterAll(async () => browser?.close())

async function privateWeb() {
  const { database, surroundings } = freshWeb()
  const [dana = '', voss = '', hush = ''] = await addByHand(database, surroundings, [
    { kind: 'practitioner', name: 'Dana Whitfield' },
    { kind: 'practitioner', name: 'Dr. Voss' },
    { kind: 'practitioner', name: hidden }
  ])
  await addVisit(database, surroundings, { id: 'seen', personIds: [dana], on: own.day })
  const note = (id: string, personId: string, quality: string, more = {}) =>
    writeObservation(
      database,
      surroundings,
      { id, personId, quality, ...more },
      { sentence: `${secret} ${id}` }
    )
  await note('felt', dana, 'being-heard')
  await note('again', dana, 'being-heard')
  await note('fees', voss, 'fees')
  await note('seen-so', dana, 'my-story', { visitId: 'seen' })
  await note('gone', dana, 'daily-life')
  await removeObservation(database, surroundings, 'gone')
  const { id } = await compareAlso(database, surroundings, [dana, voss, stayColumn])
  await changeComparison(database, surroundings, id, { ownRows: [{ id: own.row, name: 'Parking' }] })
  for (const [column, row] of [
    [stayColumn, 'being-heard'],
    [dana, own.row]
  ] as const) {
    const start = { id: `${column} ${row}`, comparisonId: id, column, row }
    await writeCell(database, surroundings, start, { text: `${secret} ${row}` })
  }
  await writeTie(database, surroundings, hush, { private: true })
  await compareAlso(database, surroundings, [hush])
  await writeDecision(
    database,
    surroundings,
    {
      id: 'd',
      comparisonId: id,
      options: [
        { id: dana, name: 'Dana Whitfield' },
        { id: hush, name: hidden }
      ]
    },
    { suggested: [{ personId: hush, text: `${hidden} said so` }], choice: hush },
    'It'
  )
  await addTaking(database, surroundings, 'iron', 'Iron', 'takes')
  await changeTaking(database, surroundings, 'iron', { suggestedById: hush })
  return { ids: { dana, voss, hush }, text: await writeBackup(database, surroundings.now()) }
}

async function goTo(place: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/, place))
  await page.waitForSelector('h1')
  await still(page)
}
/** What a page of paper would show, with what stands in its boxes. */
const onPaper = () =>
  page.evaluate(() =>
    [
      document.body.innerText,
      ...[...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map(({ value }) => value)
    ].join('\n')
  )
const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
const button = (name: string) => page.getByRole('button', { name, exact: true })

it('no private sentence is on the paper of any room, also where the browser prints by itself', async () => {
  const shows = [`#/people/${ids.dana}`, '#/compare', '#/visits/seen', '#/removed', '#/history']
  const others = [
    '#/',
    '#/?view=map',
    '#/visits',
    '#/clips',
    '#/qualities',
    '#/review',
    '#/pictures',
    '#/take-away',
    '#/copies'
  ]
  for (const place of [...shows, ...others, '#/what-i-take', '#/data', '#/loose']) {
    await goTo(place)
    if (shows.includes(place)) {
      await page.getByText(secret).first().waitFor()
      await page.evaluate(() =>
        document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', ''))
      )
      await still(page)
    }
    await toPaper(page)
    expect(await onPaper(), place).not.toContain(secret)
    await fromPaper(page)
  }
})

it('a search that finds it leads to the line, and its paper is without it', async () => {
  await goTo('#/clips')
  await page
    .getByRole('searchbox')
    .or(page.getByPlaceholder(/found|find|search/i))
    .first()
    .fill(`${secret} again`)
  const found = page.getByRole('link', { name: `${secret} again` })
  await found.waitFor()
  await toPaper(page)
  expect(await page.locator('main').innerText()).not.toContain(secret)
  await fromPaper(page)
  await found.click()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-line'))
  await expect.poll(focused).toBe('again')
  expect(await page.locator('[data-line=again]').innerText()).toContain(`${secret} again`)
})

it('whoever is kept private is named on no paper that is not theirs, and in no copy', async () => {
  for (const place of ['#/compare', '#/what-i-take', '#/visits/seen']) {
    await goTo(place)
    if (place !== '#/visits/seen') await page.locator('main :visible', { hasText: hidden }).first().waitFor()
    await toPaper(page)
    expect(await onPaper(), place).not.toContain(hidden)
    await fromPaper(page)
  }
  await goTo('#/compare')
  await button('Copy as text').click()
  await page.getByLabel('The decision below it, too').check()
  await button('Copy').click()
  await page.getByText('Copied.').waitFor()
  expect(await clipboard()).toContain('Dana Whitfield\n  Not now')
  expect(await clipboard()).not.toContain(hidden)
})

it('the map as a file, and on one page of either paper, is without whoever is private', async () => {
  await goTo('#/take-away')
  await page.locator('.leftout', { hasText: hidden }).waitFor()
  const saved = async (name: string) => {
    const saving = page.waitForEvent('download')
    await button(name).click()
    return readFile(await (await saving).path())
  }
  const drawing = (await saved('Keep as a drawing (SVG)')).toString('utf8')
  expect(drawing).toContain('Dana Whitfield')
  expect(drawing).not.toContain(hidden)
  // It stands by itself: nothing is fetched, and no style of ours is needed.
  expect(drawing.replaceAll(/xmlns(?::\w+)?="[^"]*"/g, '')).not.toMatch(
    /https?:|url\((?!['"]?#)|class=|<script/
  )
  const picture = await saved('Keep as a picture (PNG)')
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)].every((side) => side > 1000)).toBe(true)
  const session = await page.context().newCDPSession(page)
  for (const what of ['Map', 'Blank map'])
    for (const [paper, width] of [
      ['A4', 595],
      ['Letter', 612]
    ] as const) {
      await page.getByText(what, { exact: true }).click()
      await page.getByText(paper, { exact: true }).click()
      const { data } = await session.send('Page.printToPDF', {
        preferCSSPageSize: true,
        printBackground: true
      })
      const pdf = Buffer.from(data, 'base64').toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g), `${what}, ${paper}`).toHaveLength(1)
      expect(Number(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/.exec(pdf)?.[1])).toBeCloseTo(width, -1)
    }
})

it('copies nothing that was not ticked, and says so before', async () => {
  await goTo('#/compare')
  for (const name of ['Copy as text', 'Copy for a spreadsheet']) {
    await button(name).click()
    await page.getByText('6 sentences stay here').waitFor()
    expect(await violations(page as Screen), name).toEqual([])
    expect(await page.locator('dialog .preview').innerText()).not.toContain(secret)
    await button('Copy').click()
    await page.getByText('Copied.').waitFor()
    expect(await clipboard()).toContain('Dana Whitfield')
    expect(await clipboard()).not.toContain(secret)
  }
})

it('prints what was ticked, and only that, from then on', async () => {
  await page.evaluate(() => (globalThis.print = () => document.body.setAttribute('data-printed', '')))
  await button('Print').click()
  await page
    .locator('dialog label', { hasText: `${secret} felt` })
    .getByRole('checkbox')
    .check()
  await expect.poll(() => page.locator('dialog .preview').innerText()).toContain(`${secret} felt`)
  await page.locator('dialog').getByRole('button', { name: 'Print' }).click()
  await page.locator('body[data-printed]').waitFor()
  await toPaper(page)
  expect((await onPaper()).match(new RegExp(`${secret} \\S+`, 'g'))).toEqual([`${secret} felt`])
  await fromPaper(page)
  await button('Copy as text').click()
  await button('Copy').click()
  await page.getByText('Copied.').waitFor()
  expect(await clipboard()).not.toContain(secret)
  await page.keyboard.press('Control+z')
  await toPaper(page)
  await expect.poll(onPaper).not.toContain(secret)
  await fromPaper(page)
})

it('no copy for others has a private word or a private person, whatever is ticked', async () => {
  await goTo('#/copies')
  for (const kind of Object.values(copies.whats)) {
    await page.getByText(kind, { exact: true }).click()
    for (const tick of await page.locator('fieldset .tick input').all()) await tick.check()
    // Who is left out is told to the client beside it, and stays on the screen.
    await page.getByText(`Left out, as you marked them private: ${hidden}`).waitFor()
    if (kind === copies.whats.sheet) {
      await page.locator('.teamsheet', { hasText: 'Dana Whitfield' }).waitFor()
      await toPaper(page)
      expect(await onPaper(), kind).toContain('Dana Whitfield')
      expect(await onPaper(), kind).not.toMatch(new RegExp(`${secret}|${hidden}`))
      await fromPaper(page)
      continue
    }
    if (kind === copies.whats.calendar) continue
    const saving = page.waitForEvent('download')
    await button(copies.save).click()
    const bytes = new Uint8Array(await readFile(await (await saving).path()))
    const texts = kind === copies.whats.notes ? Object.values(unzipSync(bytes)) : [bytes]
    const text = texts.map((one) => strFromU8(one)).join('\n')
    expect(text, kind).toContain('Dana Whitfield')
    for (const one of [text, await page.locator('.goesout').innerText()])
      expect(one, kind).not.toMatch(new RegExp(`${secret}|${hidden}`))
  }
})

it('the full backup alone carries it', async () => {
  await goTo('#/data')
  const backup = await saveOpenBackup(page)
  expect(backup.match(new RegExp(secret, 'g'))?.length).toBeGreaterThan(5)
})
