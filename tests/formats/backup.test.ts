// @vitest-environment node
// First, since it gives Dexie its database.
import { allRows, freshWeb, richWeb } from '../db/web'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { schemaVersion } from '@/db/schema'
import { readBackup, type BackupProblem } from '@/formats/backup'
import { backupVersion } from '@/formats/backup-text'
import { restoreBackup, writeBackup } from '@/keeping/backup'
import { proofRuns, proofSeed } from '../proofs/effort'

/** A proof runs as long as it takes; with all its runs, minutes. */
const patience = 300_000

let whole = ''
beforeAll(async () => {
  whole = await writeBackup((await richWeb()).database, '2026-12-31T12:00:00.000Z')
})

interface Loose {
  [key: string]: unknown
  version: number
  counts: Record<string, number>
  tables: Record<string, Record<string, unknown>[]>
}
const loose = (): Loose => JSON.parse(whole) as Loose
const problemOf = (text: string): BackupProblem | 'none' => {
  const reading = readBackup(text)
  return reading.ok ? 'none' : reading.problem
}
/** The problem that a change to the parsed backup makes. */
function after(change: (backup: Loose) => void): BackupProblem | 'none' {
  const backup = loose()
  change(backup)
  return problemOf(JSON.stringify(backup))
}

describe('reading a backup', () => {
  it('reads what was written', () => {
    const reading = readBackup(whole)
    expect(reading).toMatchObject({ ok: true, counts: { people: 2, clips: 3, settings: 1 } })
  })

  it('says what is wrong with a file that is none of ours, too new or too large', () => {
    expect(problemOf('')).toBe('not-json')
    expect(problemOf('BEGIN:VCARD')).toBe('not-json')
    expect(['null', '[]', '7', '"care-web-backup"', '{}', '{"format":"other"}'].map(problemOf)).toEqual(
      Array.from({ length: 6 }, () => 'not-ours')
    )
    expect(after((backup) => (backup.version = backupVersion + 1))).toBe('newer')
    expect(readBackup(whole, 1000)).toMatchObject({ ok: false, problem: 'too-large' })
  })

  it.each<[string, (backup: Loose) => void]>([
    ['a table that we do not know', (backup) => (backup.tables.spells = [])],
    ['a table that is missing', (backup) => delete backup.tables.notes],
    ['a table that is no list', (backup) => (backup.tables.notes = { length: 1 } as never)],
    ['fewer rows than counted', (backup) => backup.tables.people?.pop()],
    [
      'a row twice',
      (backup) => (backup.tables.notes = [...(backup.tables.notes ?? []), ...(backup.tables.notes ?? [])])
    ],
    ['a field that is none', (backup) => set(backup, 'people', 'isAdmin', true)],
    ['a field of another type', (backup) => set(backup, 'people', 'name', { toString: 'x' })],
    ['an id that is no text', (backup) => set(backup, 'clips', 'id', 7)],
    ['a name without end', (backup) => set(backup, 'people', 'name', 'x'.repeat(3000))],
    ['a picture that is none', (backup) => set(backup, 'pictures', 'base64', '<svg onload=alert(1)>')],
    ['a picture that can run', (backup) => set(backup, 'pictures', 'type', 'image/svg+xml')],
    ['a moment that is none', (backup) => set(backup, 'people', 'createdAt', 'yesterday')],
    [
      'a step in a table out of reach',
      (backup) => setStep(backup, { did: 'set', table: 'settings', id: 'theme', field: 'value' })
    ],
    ['a step in no table', (backup) => setStep(backup, { did: 'add', table: 'constructor', id: 'x' })],
    [
      'a step in a field that is none',
      (backup) => setStep(backup, { did: 'set', table: 'people', id: 'id-1', field: 'constructor' })
    ],
    [
      'a step to a wrong value',
      (backup) => setStep(backup, { did: 'set', table: 'people', id: 'id-1', field: 'phones', before: 4 })
    ],
    ['no version', (backup) => ((backup as Record<string, unknown>).version = '1')]
  ])('refuses %s whole', (_what, change) => {
    expect(after(change)).toBe('damaged')
  })

  it('refuses a forbidden key wherever it stands, and leaves every prototype alone', () => {
    for (const place of ['"tables":{', '"counts":{', '"people":[\n{', '"sources":{', '"value":']) {
      const made = whole.replace(
        place,
        place.endsWith('{') ? `${place}"__proto__":{"isAdmin":true},` : `${place}{"__proto__":{}},"x":`
      )
      expect(made).not.toBe(whole)
      expect(problemOf(made)).toBe('damaged')
    }
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })

  it('refuses what is nested without end', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect(problemOf(deep)).toBe('not-ours')
    expect(problemOf(whole.replace('"value":"dark"', `"value":${deep}`))).toBe('damaged')
  })

  it(
    'knows a backup of ours that was cut short, wherever',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 40, max: whole.length - 3 }), (length) => {
          expect(problemOf(whole.slice(0, length))).toBe('damaged')
        }),
        { numRuns: proofRuns(500), seed: proofSeed }
      )
    },
    patience
  )

  it('counts its versions with the database', () => {
    expect(backupVersion).toBe(schemaVersion)
  })
})

describe('a backup that was changed anyhow', () => {
  it(
    'is read or refused, never thrown at; refused, it changes nothing',
    async () => {
      const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constant('x'.repeat(100_000)), fc.double())
      const places = fc.array(fc.nat(), { minLength: 1, maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(places, value, async (way, junk) => {
          const backup = loose()
          mutate(backup, way, junk)
          const { database, surroundings } = freshWeb()
          const reading = readBackup(JSON.stringify(backup))
          if (reading.ok) await restoreBackup(database, surroundings, reading.backup)
          else expect(Object.values(await allRows(database)).flat()).toEqual([])
          await database.delete()
        }),
        { numRuns: proofRuns(600), seed: proofSeed }
      )
    },
    patience
  )

  it(
    'is read or refused when its letters are changed',
    () => {
      fc.assert(
        fc.property(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, letters) => {
          readBackup(whole.slice(0, at) + letters + whole.slice(at + letters.length))
        }),
        { numRuns: proofRuns(3000), seed: proofSeed }
      )
    },
    patience
  )
})

function set(backup: Loose, table: string, field: string, value: unknown): void {
  const row = backup.tables[table]?.[0]
  if (row) row[field] = value
}

function setStep(backup: Loose, step: unknown): void {
  set(backup, 'history', 'steps', [step])
}

/** Walks down by the numbers and puts the junk where it arrives. */
function mutate(root: object, way: number[], junk: unknown): void {
  let place: object = root
  for (const [index, turn] of way.entries()) {
    const keys = Object.keys(place)
    const key = keys[turn % Math.max(1, keys.length)] ?? 'new'
    const next: unknown = (place as Record<string, unknown>)[key]
    if (index === way.length - 1 || typeof next !== 'object' || next === null) {
      ;(place as Record<string, unknown>)[key] = junk
      return
    }
    place = next
  }
}
