// First, since it gives Dexie its database.
import { allRows, freshWeb } from '../db/web'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { alreadyHere, bringIn } from '@/db/bring-in'
import type { Brought } from '@/domain/brought'
import { calendarEventSchema } from '@/domain/calendar-event'
import { fromTable, readForeignFile, type ForeignFile } from '@/formats/foreign-file'
import { guessedColumns } from '@/formats/read-csv'
import { ownTime } from '../own-time'
import { proofRuns, proofSeed } from './effort'
import { bundle, splinters, whole, type Kind } from './foreign-samples'

/** A proof runs as long as it takes; with all its runs, minutes. */
const patience = 900_000
/** So long may one file take to be read or refused, in milliseconds. */
const longest = 2000

const place = fc.double({ min: 0, max: 1, noNaN: true })
const splinter = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...splinters) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }
)
const change = fc.oneof(
  fc.record({ how: fc.constant('cut' as const), from: place, to: place }),
  fc.record({ how: fc.constant('double' as const), from: place, to: place }),
  fc.record({ how: fc.constant('put' as const), from: place, put: splinter }),
  fc.record({ how: fc.constant('end' as const), from: place })
)
const changes = fc.array(change, { minLength: 1, maxLength: 5 })

function changed(text: string, all: typeof changes extends fc.Arbitrary<infer T> ? T : never): string {
  let now = text
  for (const one of all) {
    const from = Math.floor(one.from * now.length)
    if (one.how === 'end') now = now.slice(0, from)
    else if (one.how === 'put') now = now.slice(0, from) + one.put + now.slice(from)
    else {
      const to = Math.floor(one.to * now.length)
      const piece = now.slice(Math.min(from, to), Math.max(from, to))
      now = one.how === 'cut' ? now.replace(piece, () => '') : now.slice(0, from) + piece + now.slice(from)
    }
  }
  return now
}

/** Walks down a bundle by the numbers and puts the junk where it arrives. */
function withJunk(ways: readonly (readonly [number[], unknown])[]): string {
  const root = JSON.parse(whole.health) as object
  for (const [way, junk] of ways) {
    let here: object = root
    for (const [index, turn] of way.entries()) {
      const keys = Object.keys(here)
      const key = keys[turn % Math.max(1, keys.length)] ?? 'new'
      const next: unknown = (here as Record<string, unknown>)[key]
      if (index === way.length - 1 || typeof next !== 'object' || next === null) {
        ;(here as Record<string, unknown>)[key] = structuredClone(junk)
        break
      }
      here = next
    }
  }
  return JSON.stringify(root)
}

// eslint-disable-next-line no-control-regex
const words = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^[^\u0000-\u0008]*$/))
const someWords = v.array(words)
/** What may come out of any of them: fields that we know, plain words, and no address that runs. */
const broughtSchema = v.strictObject({
  kind: v.picklist(['practitioner', 'practice', 'supporter', 'advice', 'taking', 'visit']),
  name: words,
  key: v.exactOptional(words),
  relation: v.exactOptional(words),
  credentials: v.exactOptional(someWords),
  profession: v.exactOptional(words),
  specialties: v.exactOptional(someWords),
  practice: v.exactOptional(words),
  phones: v.exactOptional(someWords),
  emails: v.exactOptional(someWords),
  address: v.exactOptional(words),
  addresses: v.exactOptional(someWords),
  website: v.exactOptional(v.pipe(words, v.regex(/^https?:\/\//i))),
  languages: v.exactOptional(someWords),
  note: v.exactOptional(words),
  how: v.exactOptional(words),
  since: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/))),
  stopped: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/))),
  on: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/))),
  time: v.exactOptional(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))),
  minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
  whom: v.exactOptional(someWords)
})

/** Everything that would be offered to be kept. */
function offered(file: ForeignFile): Brought[] {
  if (file.kind === 'table') return fromTable(file.rows, guessedColumns(file.rows[0] ?? []))
  if (file.kind === 'calendar') {
    if (file.reading.ok) for (const event of file.reading.events) v.parse(calendarEventSchema, event)
    return []
  }
  return file.kind === 'unknown' ? [] : file.brought
}

function read(text: string): Brought[] {
  const start = ownTime()
  const brought = offered(readForeignFile(text))
  expect(ownTime() - start).toBeLessThan(longest)
  for (const one of brought) v.parse(broughtSchema, one)
  return brought
}

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    'constructor',
    'toString',
    '__proto__',
    'x'.repeat(50_000),
    -1,
    1e300,
    [],
    [[[]]],
    {},
    null,
    'Bundle'
  ),
  fc.constantFrom(...bundle.entry),
  fc.constantFrom(...bundle.entry.map(({ resource }) => resource))
)
const textOf = (kind: Kind) => changes.map((all) => changed(whole[kind], all))
const laws: [string, number, fc.Arbitrary<string>][] = [
  ['address cards', 5000, textOf('cards')],
  ['bookmarks', 5000, textOf('bookmarks')],
  ['a table', 5000, textOf('table')],
  ['a calendar', 5000, textOf('calendar')],
  ['a bundle of a clinic, changed as text', 2000, textOf('health')],
  [
    'a bundle of a clinic, with something else in its places',
    4000,
    fc
      .array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), junk), {
        minLength: 1,
        maxLength: 4
      })
      .map(withJunk)
  ]
]

describe('a file of another program that was changed anyhow', () => {
  it.each(laws)(
    '%s: is read or refused, soon; what is offered is plain, and can be kept',
    async (_what, full, files) => {
      const { database, surroundings } = freshWeb()
      let count = 0
      await fc.assert(
        fc.asyncProperty(files, async (text) => {
          const before = await database.history.count()
          const brought = read(text)
          expect(await database.history.count()).toBe(before)
          // Keeping takes longer than reading; a part of them shows that the database takes what is offered.
          if (brought.length === 0 || (count += 1) % 25 !== 0) return
          expect(await alreadyHere(database, brought)).toHaveLength(brought.length)
          await bringIn(database, surroundings, brought)
        }),
        { numRuns: proofRuns(full), seed: proofSeed, endOnFailure: true }
      )
      const kept = await allRows(database)
      expect(JSON.stringify(kept)).not.toMatch(/"website":"(?!https?:)/i)
      await database.delete()
    },
    patience
  )

  it('each is read as what it is while nothing was changed', () => {
    for (const [kind, text] of Object.entries(whole)) expect(readForeignFile(text).kind).toBe(kind)
    expect(read(whole.health)).toHaveLength(6)
    expect(read(whole.table)[1]?.website).toBeUndefined()
  })

  it('one with very many of each is read or refused, soon', () => {
    read(`a${'"'.repeat(100_000)}`)
    const many = (resource: object, count: number) => Array.from({ length: count }, () => ({ resource }))
    const [visit, team] = [bundle.entry[5]?.resource ?? {}, bundle.entry[6]?.resource ?? {}]
    read(JSON.stringify({ ...bundle, entry: [...bundle.entry, ...many(visit, 2000), ...many(team, 2000)] }))
    for (const kind of ['cards', 'bookmarks', 'table'] as const)
      read(whole[kind] + whole[kind].slice(whole[kind].indexOf('\n') + 1).repeat(800))
    read(whole.calendar.replace('END:VCALENDAR', `${whole.calendar.slice(70).repeat(800)}END:VCALENDAR`))
  })
})
