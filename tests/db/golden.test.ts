// First, since it gives Dexie its database.
import { allRows, freshWeb, richWeb } from './web'
import { Dexie } from 'dexie'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '@/db/database'
import { indexes, schemaVersion, tableNames } from '@/db/schema'
import { redoNext, undoLast } from '@/db/undo'
import type { Picture } from '@/domain/clip'
import { rowSchemas } from '@/domain/rows'
import { fileFromStored, type StoredFile } from '@/formats/stored-file'
import { fromStored, type StoredPicture } from '@/formats/stored-picture'
import { readBackup, restoreBackup, writeBackup } from '@/keeping/backup'

/** A web as a version wrote it: its indexes, and a backup that its `writeBackup` made. Never changed afterwards. */
interface Golden {
  indexes: Record<string, string>
  backup: { madeAt: string; tables: Record<string, Record<string, unknown>[]> }
}

const pathOf = (version: number) =>
  fileURLToPath(new URL(`./golden/version-${version}.json`, import.meta.url))
const goldenOf = (version: number) => JSON.parse(readFileSync(pathOf(version), 'utf8')) as Golden
const versions = Array.from({ length: schemaVersion }, (_value, index) => index + 1)

// `MAKE_GOLDEN=1 npx vitest run --project unit tests/db/golden.test.ts` writes the one of a new version.
if (process.env['MAKE_GOLDEN'] && !existsSync(pathOf(schemaVersion))) {
  const backup: unknown = JSON.parse(
    await writeBackup((await richWeb()).database, '2026-12-31T12:00:00.000Z')
  )
  writeFileSync(pathOf(schemaVersion), `${JSON.stringify({ indexes, backup }, null, 2)}\n`)
}

describe('webs that earlier versions wrote', () => {
  it.each(versions)('version %i is kept', (version) => {
    const remedy = `Make tests/db/golden/version-${version}.json with MAKE_GOLDEN=1, before version ${version} is released.`
    expect(existsSync(pathOf(version)), remedy).toBe(true)
  })

  it('the newest one still has the indexes that db/schema.ts names', () => {
    const remedy =
      'A released schema does not change: count schemaVersion up and write a step in db/migrations.'
    expect(goldenOf(schemaVersion).indexes, remedy).toEqual(indexes)
  })

  it.each(versions)(
    'version %i opens as a database, every row fits, and undo still works',
    async (version) => {
      const name = `golden-${version}`
      const rows = await writeRaw(name, version)
      const opening = await openDatabase(name)
      if (!opening.ok) throw new Error(opening.detail)
      const { database } = opening
      for (const table of tableNames)
        for (const row of await database.table(table).toArray())
          expect(v.safeParse(rowSchemas[table], row).issues, table).toBeUndefined()
      const now = await allRows(database)
      if (version === schemaVersion)
        for (const [table, list] of Object.entries(rows)) expect(now[table]).toHaveLength(list.length)
      while (await undoLast(database));
      expect([await database.people.count(), await database.clips.count()]).toEqual([0, 0])
      database.close()
    }
  )

  it('version 1 gets the keys that people of one practice are found by', async () => {
    const name = 'golden-1-keys'
    await writeRaw(name, 1)
    const opening = await openDatabase(name)
    if (!opening.ok) throw new Error(opening.detail)
    const { people } = opening.database
    expect(await people.where('keys').equals('works:alder clinic').count()).toBe(1)
    expect(await people.where('practiceId').above('').count()).toBe(1)
    opening.database.close()
  })

  it.each(versions)('version %i is read as a backup and comes back', async (version) => {
    const { backup } = goldenOf(version)
    const reading = readBackup(JSON.stringify(backup))
    if (!reading.ok) throw new Error(reading.detail)
    const { database, surroundings } = freshWeb()
    await restoreBackup(database, surroundings, reading.backup)
    // The restore itself is the one deed that the file could not know yet.
    expect((await undoLast(database))?.action).toBe('restore')
    await redoNext(database)
    await database.history
      .where('number')
      .above(backup.tables.history?.length ?? 0)
      .delete()
    const again: unknown = JSON.parse(await writeBackup(database, backup.madeAt))
    if (version === schemaVersion) expect(again).toEqual(backup)
  })
})

/** Puts the rows in as that version did, with nothing of today's code between. */
async function writeRaw(name: string, version: number): Promise<Record<string, unknown[]>> {
  const golden = goldenOf(version)
  const database = new Dexie(name)
  database.version(version).stores(golden.indexes)
  const rows: Record<string, unknown[]> = { ...golden.backup.tables }
  rows.pictures = (golden.backup.tables.pictures ?? []).map((row): Picture =>
    fromStored(row as StoredPicture)
  )
  if (golden.backup.tables.files)
    rows.files = golden.backup.tables.files.map((row) => fileFromStored(row as unknown as StoredFile))
  for (const [table, list] of Object.entries(rows)) await database.table(table).bulkPut(list)
  database.close()
  return rows
}
