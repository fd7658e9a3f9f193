// First, since it gives Dexie its database.
import { richWeb } from '../db/web'
import { beforeAll, describe, expect, it } from 'vitest'
import { schemaVersion } from '@/db/schema'
import { readBackup, type BackupProblem } from '@/formats/backup'
import { backupVersion } from '@/formats/backup-text'
import { writeBackup } from '@/keeping/backup'

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
    expect(reading).toMatchObject({ ok: true, counts: { people: 2, clips: 4, settings: 1 } })
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
    ['a file that is not what it says', (backup) => set(backup, 'files', 'type', 'image/png')],
    ['a file that can run', (backup) => set(backup, 'files', 'type', 'image/svg+xml')],
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

  it('counts its versions with the database', () => {
    expect(backupVersion).toBe(schemaVersion)
  })
})

function set(backup: Loose, table: string, field: string, value: unknown): void {
  const row = backup.tables[table]?.[0]
  if (row) row[field] = value
}

function setStep(backup: Loose, step: unknown): void {
  set(backup, 'history', 'steps', [step])
}
