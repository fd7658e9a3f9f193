// First, since it gives Dexie its database.
import { freshWeb } from '../db/web'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { everyone } from '@/db/everyone'
import { fillExample } from '@/db/example'
import { undoLast } from '@/db/undo'
import { isQualityId } from '@/domain/quality'
import { rowSchemas, type AllRows } from '@/domain/rows'
import { tableNames } from '@/domain/tables'
import { quoteFinder } from '@/domain/text-quote'
import { exampleWeb } from '@/keeping/example/build'
import { drawingNames } from '@/keeping/example/drawings'
import { avoidedWords } from '../architecture/words-never-used'

const now = '2026-11-21T10:00:00.000Z'
const rows = exampleWeb(now)

/** Every string in the rows, with where it stands. */
function strings(value: unknown, at: string): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, at))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => strings(one, `${at}.${key}`))
}
const plain = (web: AllRows) => JSON.stringify(web, (key, value: unknown) => (key === 'blob' ? '' : value))

it.each(tableNames)('has only rows that fit: %s', (table) => {
  for (const row of rows[table]) expect(v.safeParse(rowSchemas[table], row).issues, table).toBeUndefined()
})

it('is as rich as an invented life of three years', () => {
  const kept = rows.people.filter((one) => one.removedAt === undefined)
  const standing = rows.clips.filter((one) => one.removedAt === undefined)
  expect([kept.length, rows.practices.length]).toEqual([16, 2])
  expect(standing.length).toBeGreaterThanOrEqual(36)
  expect(rows.clips.filter((one) => one.waitingSince !== undefined)).toHaveLength(3)
  expect(rows.proposals.filter((one) => one.state === 'waiting').length).toBeGreaterThanOrEqual(3)
  expect(new Set(rows.passages.flatMap(({ quality }) => quality ?? [])).size).toBeGreaterThanOrEqual(14)
  const days = rows.history.map((one) => one.at)
  expect(days).toEqual(days.toSorted())
  expect(Date.parse(now) - Date.parse(days[0] ?? now)).toBeGreaterThan(3 * 365 * 86_400_000)
  expect(days.at(-1)! < now).toBe(true)
})

it('is the same when it is made twice on one day, and stands as far back on any other', () => {
  expect(plain(exampleWeb('2026-11-21T23:59:59.000Z'))).toBe(plain(rows))
  const later = exampleWeb('2027-02-01T00:00:00.000Z')
  expect(later.history).toHaveLength(rows.history.length)
  expect(Date.parse(later.clips[0]!.keptAt) - Date.parse(rows.clips[0]!.keptAt)).toBe(72 * 86_400_000)
})

it('leads nowhere into the void', () => {
  const ids = (list: { id: string }[]) => new Set(list.map((one) => one.id))
  const clips = ids(rows.clips)
  const subjects = ids([...rows.people, ...rows.practices, ...rows.products, ...rows.advice])
  const practices = ids(rows.practices)
  for (const table of tableNames)
    if (table !== 'history') expect(ids(rows[table] as { id: string }[]).size, table).toBe(rows[table].length)
  const wanted = [
    ...rows.clips.flatMap((clip) => clip.about),
    ...rows.notes.map((note) => note.aboutId),
    ...rows.partnerships.map((one) => one.partnerId),
    ...rows.proposals.map((one) => one.aboutId),
    ...rows.connections.flatMap((one) => [one.fromId, one.toId]),
    ...rows.passages.flatMap((one) => one.personId ?? []),
    ...[...rows.observations, ...rows.expectations, ...rows.notExpected, ...rows.questions].map(
      (one) => one.personId
    ),
    ...rows.notExpected.flatMap((one) => one.coveredById ?? []),
    ...rows.expectations.flatMap((one) => one.whoseId ?? []),
    ...rows.comparisons.flatMap(({ columns }) => columns.filter((one) => one !== 'stay')),
    ...rows.comparisonCells.flatMap(({ column }) => (column === 'stay' ? [] : [column]))
  ]
  expect(wanted.filter((id) => !subjects.has(id))).toEqual([])
  const hung = [...rows.passages, ...rows.notes, ...rows.proposals].flatMap(({ clipId }) => clipId ?? [])
  const sources = [...rows.people, ...rows.practices, ...rows.products, ...rows.advice].flatMap((one) =>
    Object.values(one.sources).flatMap((source) => (source.from === 'page' ? [source.clipId] : []))
  )
  expect([...hung, ...sources, ...ids(rows.clipTexts)].filter((id) => !clips.has(id))).toEqual([])
  expect(rows.people.flatMap((one) => one.practiceId ?? []).filter((id) => !practices.has(id))).toEqual([])
  expect(rows.people.filter((one) => one.practiceId !== undefined).length).toBeGreaterThanOrEqual(3)
  const pictures = ids(rows.pictures)
  expect(rows.clips.flatMap((one) => one.pictureId ?? []).filter((id) => !pictures.has(id))).toEqual([])
  expect(rows.pictures).toHaveLength(drawingNames.length)
})

it('quotes what stands in the kept texts, and names qualities that there are', () => {
  const texts = new Map(rows.clipTexts.map((one) => [one.id, one.text]))
  for (const passage of rows.passages) {
    const found = quoteFinder(texts.get(passage.clipId) ?? '')(passage)
    expect(found && texts.get(passage.clipId)?.slice(found.start, found.end)).toBe(passage.exact)
    if (passage.quality !== undefined) expect(isQualityId(passage.quality), passage.quality).toBe(true)
  }
  for (const { id, text, passages } of rows.clipTexts) {
    expect(text, id).not.toMatch(/[[\]]/)
    for (const { exact, quality } of passages) {
      expect(text, id).toContain(exact)
      expect(isQualityId(quality), quality).toBe(true)
    }
  }
})

it('names nobody and no place that could be real, and says nothing that we never say', () => {
  const all = tableNames
    .filter((table) => table !== 'pictures')
    .flatMap((table) => strings(rows[table], table))
  const said = all.filter(({ at }) => !/url$|Keys|\.keys|action|\.id$|Id$|about$|method/.test(at))
  const avoided = said.flatMap(({ at, text }) =>
    avoidedWords.filter(({ pattern }) => pattern.test(text)).map(({ say }) => `${at}: ${text} Say: ${say}`)
  )
  expect(avoided).toEqual([])
  const text = all.map((one) => one.text).join('\n')
  const hosts = [...text.matchAll(/https?:\/\/([^/\s]+)|@([a-z.-]+)/g)].map((found) => found[1] ?? found[2])
  expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([])
  const numbers = [...text.matchAll(/\d{3}-\d{4}/g)].map(([number]) => number)
  expect(numbers.length).toBeGreaterThan(10)
  expect(numbers.filter((number) => !number.startsWith('555-01'))).toEqual([])
})

it('goes through the gate into a database, reads as a web, and can be undone to the first page', async () => {
  const { database } = freshWeb()
  await fillExample(database, () => rows)
  expect((await everyone(database)).map((one) => one.sector).toSorted()).toEqual([
    ...Array.from({ length: 4 }, () => 'community'),
    ...Array.from({ length: 6 }, () => 'family'),
    ...Array.from({ length: 6 }, () => 'professional')
  ])
  expect((await database.people.get('dana'))?.keys).toContain('name:dana whitfield')
  while (await undoLast(database));
  expect([await database.people.count(), await database.clips.count()]).toEqual([0, 0])
  expect(await database.connections.count()).toBe(0)
})

it('is put in once: what was changed stays until it is started afresh', async () => {
  const { database } = freshWeb()
  await fillExample(database, () => rows)
  await database.people.update('ada', { name: 'Ada Rose' })
  await fillExample(database, () => rows)
  expect((await database.people.get('ada'))?.name).toBe('Ada Rose')
  await fillExample(database, () => rows, 'afresh')
  expect((await database.people.get('ada'))?.name).toBe('Ada')
})
