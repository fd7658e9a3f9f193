import type { Page } from 'playwright-core'
import type { AllRows } from '@/domain/rows'
import type { TableName } from '@/domain/tables'
import type { CareWebBrowser } from '../e2e/browser'
import { halfRemembered, type HalfRemembered } from './half-remembered'
import { chanceFrom } from './invented-words'
import { inventedPages, inventedPerson } from './library'

/** How much a web holds. */
export interface WebSize {
  people: number
  clips: number
  passages: number
}

/** What a filled web can be asked about. */
export interface BigWeb {
  /** Someone in it. */
  personId: string
  /** Names, to be typed. */
  names: string[]
  /** A stretch of words out of a kept text, and the clip it is from. */
  phrase: { words: string; clipId: string }
  queries: HalfRemembered[]
}

type SomeRows = { [T in TableName]?: AllRows[T] }

/** How many clips go over to the browser at a time. */
const portion = 500

/** Fills the web of a fresh profile. The rows go straight into the tables that Care Web has made. */
export async function fillWeb(browser: CareWebBrowser, size: WebSize): Promise<BigWeb> {
  const room = await browser.openCareWeb('#/data')
  await room.waitForSelector('h1')
  await room.close()
  const page = await browser.newPage(browser.extensionUrl('manifest.json'))
  const chance = chanceFrom(20261121)
  const names = await fillPeople(page, size.people, chance)
  const { queries, phrase } = await fillClips(page, size, chance)
  await page.close()
  return { personId: `person-${Math.floor(size.people / 2)}`, names, phrase, queries }
}

async function fillPeople(page: Page, count: number, chance: () => number): Promise<string[]> {
  const names: string[] = []
  for (let from = 0; from < count; from += portion) {
    const many = Math.min(portion, count - from)
    const people = Array.from({ length: many }, (_one, index) => inventedPerson(chance, from + index))
    const partnerships = people.map(({ id, createdAt, changedAt }, index) => ({
      id: `partnership-${from + index}`,
      createdAt,
      changedAt,
      partnerId: id,
      sector: (['professional', 'family', 'community'] as const)[index % 3]!,
      ring: (['closest', 'close', 'further-out'] as const)[index % 7 === 0 ? 0 : index % 2 ? 1 : 2]
    }))
    names.push(...people.map((person) => person.name))
    await put(page, { people, partnerships })
  }
  return names
}

async function fillClips(page: Page, { clips, passages, people }: WebSize, chance: () => number) {
  const queries: HalfRemembered[] = []
  let phrase = { words: '', clipId: '' }
  let [made, quoted] = [0, 0]
  let rows = emptyRows()
  // Half-remembered pages are drawn from all over the web.
  const asked = Math.max(1, Math.floor(clips / 200))
  for (const { clip, text } of inventedPages(chance)) {
    if (made === clips) break
    if (clip.reading.kind === 'practitioner') clip.about.push(`person-${made % people}`)
    rows.clips.push(clip)
    rows.clipTexts.push(text)
    const { keptAt: at } = clip
    rows.history.push({
      number: made + 1,
      at,
      action: 'keep',
      subject: clip.id,
      state: 'done',
      steps: [{ did: 'add', table: 'clips', id: clip.id }]
    })
    for (; quoted < ((made + 1) * passages) / clips; quoted += 1) {
      const words = text.text.split(/\s+/)
      const exact = words.slice(quoted % 7, (quoted % 7) + 8 + (quoted % 12)).join(' ')
      const base = { id: `passage-${quoted}`, createdAt: at, changedAt: at, clipId: clip.id }
      rows.passages.push({ ...base, exact, prefix: '', suffix: '', state: 'kept' })
    }
    if (made % asked === 0) {
      const one = { id: clip.id, text: text.text, title: clip.reading.page.title ?? '' }
      const remembered = halfRemembered(one, chance)
      if (remembered) queries.push(remembered)
    }
    if (made === Math.floor(clips / 3))
      phrase = { words: text.text.split(/\s+/).slice(20, 25).join(' '), clipId: clip.id }
    made += 1
    if (rows.clips.length < portion && made < clips) continue
    await put(page, rows)
    rows = emptyRows()
  }
  return { queries: queries.slice(0, 200), phrase }
}

const emptyRows = () =>
  ({ clips: [], clipTexts: [], history: [], passages: [] }) as Pick<
    AllRows,
    'clips' | 'clipTexts' | 'history' | 'passages'
  >

const put = (page: Page, rows: SomeRows) => page.evaluate(putRows, JSON.stringify(rows))

/** Runs in the page, so it brings along all it uses. */
async function putRows(json: string): Promise<void> {
  const rows = JSON.parse(json) as Record<string, unknown[]>
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('care-web')
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'))
    opening.onsuccess = () => {
      const database = opening.result
      const writing = database.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' })
      for (const [table, some] of Object.entries(rows))
        for (const row of some) writing.objectStore(table).put(row)
      writing.onabort = () => reject(writing.error ?? new Error('Nothing was written.'))
      writing.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}
