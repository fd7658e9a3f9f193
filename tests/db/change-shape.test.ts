// First, since it gives Dexie its database.
import { allRows } from './web'
import { Dexie } from 'dexie'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it, vi } from 'vitest'
import { careWebDatabase, openDatabase } from '@/db/database'
import { rescueRows } from '@/db/rescue'
import { whyNotCopiedBefore } from '@/keeping/safety-copies/before-change'
import { listSafetyCopies } from '@/keeping/safety-copies/list'
import { standInFiles } from '../keeping/stand-in-files'

/* A web of an earlier version is changed only with a copy, all of it or nothing, and says how far it is. */

afterEach(() => vi.unstubAllGlobals())

interface Golden {
  indexes: Record<string, string>
  backup: { tables: Record<string, { id: string }[]> }
}

/** A web as version 1 wrote it, past all of our code. */
async function oldWeb(name: string, more: Record<string, unknown>[] = []): Promise<number> {
  const path = fileURLToPath(new URL('./golden/version-1.json', import.meta.url))
  const { indexes, backup } = JSON.parse(readFileSync(path, 'utf8')) as Golden
  const old = new Dexie(name)
  old.version(1).stores(indexes)
  for (const [table, rows] of Object.entries(backup.tables)) await old.table(table).bulkAdd(rows)
  await old.table('people').bulkAdd(more)
  const people = await old.table('people').count()
  old.close()
  return people
}

const versionOf = async (name: string) =>
  (await indexedDB.databases()).find((one) => one.name === name)?.version

it('leaves all as it was, and says so, when a row breaks it off', async () => {
  // No name, no times: the gate takes no such row.
  await oldWeb('broken', [{ id: 'strange', name: 7 }])
  const before = await rescueRows('broken')
  const told = vi.fn<(done: number, total: number) => void>()
  expect(await openDatabase('broken', undefined, told)).toMatchObject({ ok: false, problem: 'unchanged' })
  expect(told).toHaveBeenCalled()
  expect(await versionOf('broken')).toBe(10)
  expect(await rescueRows('broken')).toEqual(before)
})

it('says how far it is', async () => {
  const people = await oldWeb('counted')
  const told: [number, number][] = []
  const opening = await openDatabase('counted', undefined, (done, total) => told.push([done, total]))
  expect(opening.ok).toBe(true)
  expect(told[0]).toEqual([0, 0])
  expect(told).toContainEqual([people, people])
  if (opening.ok) opening.database.close()
})

it('says nothing of a web that is new, or of this version', async () => {
  const told = vi.fn<(done: number, total: number) => void>()
  for (let round = 0; round < 2; round += 1) {
    const opening = await openDatabase('of-this-version', undefined, told)
    if (opening.ok) opening.database.close()
  }
  expect(told).not.toHaveBeenCalled()
})

it('copies first, and says why on the copy', async () => {
  standInFiles()
  await oldWeb('copied')
  const opening = await openDatabase('copied', whyNotCopiedBefore)
  expect(opening.ok).toBe(true)
  expect(await listSafetyCopies()).toMatchObject([{ reason: 'migration', version: 1 }])
  if (opening.ok) opening.database.close()
})

it('is not changed where no copy can be taken, unless the client goes on without one', async () => {
  const disk = standInFiles()
  disk.room = 0
  const said = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => said.get(key) ?? null,
    setItem: (key: string, value: string) => said.set(key, value)
  })
  await oldWeb('on-a-full-disk')
  const before = await rescueRows('on-a-full-disk')
  expect(await openDatabase('on-a-full-disk', whyNotCopiedBefore)).toEqual({
    ok: false,
    problem: 'no-copy',
    detail: 'no-room'
  })
  expect(await rescueRows('on-a-full-disk')).toEqual(before)
  const { goOnWithoutCopy } = await import('@/keeping/safety-copies/before-change')
  goOnWithoutCopy()
  const opening = await openDatabase('on-a-full-disk', whyNotCopiedBefore)
  if (!opening.ok) throw new Error(opening.detail)
  expect((await allRows(opening.database)).people?.length).toBeGreaterThan(0)
  opening.database.close()
})

it('is done by openDatabase alone: whoever goes past it changes nothing', async () => {
  await oldWeb('past-it')
  await expect(careWebDatabase('past-it').open()).rejects.toThrow()
  expect(await versionOf('past-it')).toBe(10)
})
