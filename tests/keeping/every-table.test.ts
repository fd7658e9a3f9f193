// First, since it gives Dexie its database.
import { allRows, freshWeb, richWeb } from '../db/web'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addByHand } from '@/db/add-by-hand'
import { careWebDatabase } from '@/db/database'
import { tableNames } from '@/domain/tables'
import { inWitness } from '@/db/counts'
import { removeEverything } from '@/keeping/remove-everything'
import { putCopyBack } from '@/keeping/safety-copies/put-back'
import { takeSafetyCopy } from '@/keeping/safety-copies/take'
import { noteWitness } from '@/keeping/witness-notes'
import { readBackup, restoreBackup, writeBackup } from '@/keeping/backup'
import { standInFiles, type StandInFiles } from './stand-in-files'

/* What keeps a web safe, or takes it away, does so with every table. A new table must come into the rich web, and into all of these. */

let disk: StandInFiles
beforeEach(() => {
  disk = standInFiles()
  vi.stubGlobal('localStorage', { clear: () => {} })
  vi.stubGlobal('sessionStorage', { clear: () => {} })
})
afterEach(() => {
  vi.unstubAllGlobals()
  fakeBrowser.reset()
})

it('the web of this test has rows in every table', async () => {
  const rows = await allRows((await richWeb()).database)
  expect(tableNames.filter((table) => (rows[table]?.length ?? 0) === 0)).toEqual([])
})

it('backup, witness and safety copy hold every table', async () => {
  const { database } = await richWeb()
  const rows = await allRows(database)
  const sizes = Object.fromEntries(tableNames.map((table) => [table, rows[table]?.length]))
  const reading = readBackup(await writeBackup(database, '2026-12-31T12:00:00.000Z'))
  if (!reading.ok) throw new Error(reading.detail)
  expect(reading.counts).toEqual(sizes)
  const copy = await takeSafetyCopy(database, 'change')
  if (!copy.ok) throw new Error(copy.problem)
  expect(copy.copy.counts).toEqual(sizes)
  await noteWitness(database)
  const noted = await fakeBrowser.storage.local.get(`witness ${database.name}`)
  const { rows: counted } = noted[`witness ${database.name}`] as { rows: Record<string, number> }
  for (const table of tableNames)
    if (inWitness[table] === 'counted') expect(counted[table], table).toBe(sizes[table])
    else expect(['history', 'drafts', 'settings']).toContain(table)
  const other = freshWeb()
  await putCopyBack(other.database, other.surroundings, copy.copy)
  const back = await allRows(other.database)
  expect({ ...back, history: back.history?.slice(0, -1) }).toEqual(rows)
})

it.each(['merge', 'replace'] as const)('bringing a file in (%s) brings rows of every table', async (way) => {
  const rich = await richWeb()
  const rows = await allRows(rich.database)
  const reading = readBackup(await writeBackup(rich.database, '2026-12-31T12:00:00.000Z'))
  if (!reading.ok) throw new Error(reading.detail)
  // A web of its own, with other ids: an empty one would become the other as it was.
  const own = freshWeb()
  const surroundings = { ...own.surroundings, newId: () => crypto.randomUUID() }
  await addByHand(own.database, surroundings, [{ kind: 'supporter', name: 'Juniper Vale' }])
  await restoreBackup(own.database, surroundings, reading.backup, undefined, way)
  const here = await allRows(own.database)
  // A web that has both keeps its own: the numbers of history mean other deeds here, and choices are of one browser.
  const ofItsOwn = ['history', 'settings']
  for (const table of tableNames)
    if (!ofItsOwn.includes(table))
      expect(here[table], table).toEqual(expect.arrayContaining(rows[table] ?? []))
})

it('removing everything leaves no row of any table, no file, and nothing that is remembered', async () => {
  const { database } = await richWeb()
  await noteWitness(database)
  await takeSafetyCopy(database, 'change')
  database.close()
  const told: number[][] = []
  expect(await removeEverything((done, total) => told.push([done, total]))).toBe(true)
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
  expect(await indexedDB.databases()).toEqual([])
  expect([...disk.folders]).toEqual([])
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  const again = await allRows(careWebDatabase(database.name))
  expect(Object.values(again).flat()).toEqual([])
})
