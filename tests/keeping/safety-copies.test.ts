// First, since it gives Dexie its database.
import { allRows, freshWeb, richWeb, somePicture } from '../db/web'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addByHand } from '@/db/add-by-hand'
import { completeClip } from '@/db/complete'
import { careWebDatabase, type Database } from '@/db/database'
import { keepPage } from '@/db/keep'
import { unwatched } from '@/db/running'
import { undoLast } from '@/db/undo'
import { tableNames } from '@/domain/tables'
import { readBackup, writeBackup } from '@/keeping/backup'
import { copyAsBackup } from '@/keeping/safety-copies/as-backup'
import { isCopyWhole, letCopiesGo, listSafetyCopies } from '@/keeping/safety-copies/list'
import { putCopyBack, readSafetyCopy, recoverFrom } from '@/keeping/safety-copies/put-back'
import {
  takeCopyIfDue,
  copyBeforeMigration,
  takeCopyUnopened,
  takeSafetyCopy
} from '@/keeping/safety-copies/take'
import { missingRows, noteWitness } from '@/keeping/witness-notes'
import { practitionerReading } from '../db/web'
import { standInFiles, type StandInFiles } from './stand-in-files'

let disk: StandInFiles
beforeEach(() => {
  disk = standInFiles()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

const files = () => disk.folders.get('safety-copies') ?? new Map<string, Uint8Array>()

async function taken(database: Database, reason: Parameters<typeof takeSafetyCopy>[1] = 'change') {
  const copy = await takeSafetyCopy(database, reason)
  if (!copy.ok) throw new Error(copy.problem)
  return copy.copy
}

describe('a safety copy', () => {
  it('holds every row of every table, with the bytes of pictures and files, and gives them back', async () => {
    const { database, surroundings } = await richWeb()
    await completeClip(database, 'clip-1', { picture: somePicture('picture-of-copy') })
    const before = await allRows(database)
    const bytes = async (web: Database) =>
      Promise.all(
        (await web.pictures.toArray()).map(async ({ blob }) => (await blob.arrayBuffer()).byteLength)
      )
    const copy = await taken(database)
    for (const table of tableNames) expect(copy.counts[table] ?? 0, table).toBe(before[table]?.length)
    const sizes = await bytes(database)

    await database.people.clear()
    await database.pictures.clear()
    await database.files.clear()
    expect(await putCopyBack(database, surroundings, copy)).toMatchObject({ ok: true, unfit: 0 })
    const after = await allRows(database)
    expect({ ...after, history: after.history?.slice(0, -1) }).toEqual(before)
    expect(await bytes(database)).toEqual(sizes)
  })

  it('is put back with a copy of what stood before, which takes it back', async () => {
    const { database, surroundings } = freshWeb()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Rosa' }])
    const first = await taken(database)
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    await database.settings.put({ id: 'key', value: 'mine' })
    const put = await putCopyBack(database, surroundings, first)
    expect((await database.people.toArray()).map(({ name }) => name)).toEqual(['Rosa'])
    // A choice made since stays: the key of the backups would be one.
    expect(await database.settings.get('key')).toMatchObject({ value: 'mine' })
    if (!put.ok || !put.before) throw new Error('no copy of what stood')
    expect(put.before.reason).toBe('put-back')
    expect(await missingRows(database)).toBeUndefined()
    await putCopyBack(database, surroundings, put.before)
    expect((await database.people.toArray()).map(({ name }) => name).toSorted()).toEqual(['Ben', 'Rosa'])
  })

  it('that is damaged anywhere is refused, and nothing changes', async () => {
    const { database, surroundings } = await richWeb()
    const copy = await taken(database)
    const [[name, whole] = ['', new Uint8Array()]] = [...files()]
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    const before = await allRows(database)
    for (const damage of [
      whole.slice(0, -30),
      whole.slice(0, 17_000),
      whole.slice(0, 100),
      new Uint8Array(whole.length).fill(7),
      whole.map((byte, at) => (at === whole.length - 300 ? byte ^ 1 : byte))
    ]) {
      files().set(name, damage)
      expect(await isCopyWhole(copy)).toBe(false)
      expect(await putCopyBack(database, surroundings, copy)).toMatchObject({ ok: false, problem: 'damaged' })
    }
    expect(await allRows(database)).toEqual(before)
    // Only its label: its rows are still offered where they are needed most.
    files().set(
      name,
      Uint8Array.from(whole, (byte, at) => (at < 60 ? 0 : byte))
    )
    expect(await listSafetyCopies()).toEqual([])
    const [found] = await listSafetyCopies('thorough')
    expect(found).toMatchObject({ at: copy.at, counts: copy.counts })
    expect(found && (await readSafetyCopy(found))).toMatchObject({ ok: true, unfit: 0 })
  })

  it('leaves nothing half on a full disk, lets another go for it once, and says so', async () => {
    const { database, surroundings } = await richWeb()
    const copy = await taken(database)
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    disk.room = copy.bytes
    expect(await takeSafetyCopy(database, 'restore')).toEqual({ ok: false, problem: 'no-room' })
    expect(await listSafetyCopies()).toEqual([copy])
    expect(await isCopyWhole(copy)).toBe(true)
  })

  it('is of one moment, whatever is written while it is taken', async () => {
    const { database, surroundings } = await richWeb()
    let writes = 0
    const own = { ...surroundings, newId: () => `later-${(writes += 1)}` }
    const query = vi.spyOn(database.table('history'), 'toCollection').mockImplementation(function (
      this: never
    ) {
      query.mockRestore()
      void addByHand(database, own, [{ kind: 'supporter', name: 'Late' }])
      return database.table('history').toCollection()
    })
    const copy = await taken(database)
    const read = await readSafetyCopy(copy)
    if (!read.ok) throw new Error(read.problem)
    const people = read.rows.people.filter(({ name }) => name === 'Late').length
    const deeds = read.rows.history.filter(({ subject }) => subject === 'Late').length
    expect(people).toBe(deeds)
  })

  it('is not taken twice of the same, nor of an empty web, nor of one that lost something', async () => {
    const { database, surroundings } = freshWeb()
    expect(await takeSafetyCopy(database, 'change')).toEqual({ ok: false, problem: 'nothing' })
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Rosa' }])
    await noteWitness(database)
    const copy = await taken(database)
    // It is the same copy, and says from now on what it was wanted for.
    const wanted = { ...copy, reason: 'restore' }
    expect(await taken(database, 'restore')).toEqual(wanted)
    expect(await taken(database)).toEqual(wanted)
    expect(await isCopyWhole(copy)).toBe(true)
    expect(await takeCopyIfDue(database)).toBeUndefined()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 })
    expect(await takeCopyIfDue(database)).toBeUndefined()
    await database.people.clear()
    await database.history.clear()
    expect(await takeCopyIfDue(database)).toEqual({ ok: false, problem: 'behind' })
    expect(await listSafetyCopies()).toEqual([wanted])
  })

  it('lets a picture go with the last copy that holds it', async () => {
    const { database, surroundings } = freshWeb()
    await keepPage(database, surroundings, 'clip-1', practitionerReading({ name: 'Ada Moss' }))
    await completeClip(database, 'clip-1', { picture: somePicture('picture-1') })
    const copy = await taken(database)
    const kept = () => [...(disk.folders.get('safety-copies-files')?.keys() ?? [])]
    expect(kept()).toContain('pictures-picture-1')
    await undoLast(database)
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    await taken(database)
    expect(kept()).toContain('pictures-picture-1')
    await letCopiesGo([copy.id])
    expect(kept()).not.toContain('pictures-picture-1')
  })
})

describe('recovery', () => {
  it('puts a copy into a web that came up empty, with what was kept since', async () => {
    const { database, surroundings } = await richWeb()
    await noteWitness(database)
    const copy = await taken(database)
    const before = await allRows(database)
    for (const table of tableNames) await database.table(table).clear()
    const own = { ...surroundings, newId: () => crypto.randomUUID() }
    await addByHand(database, own, [{ kind: 'supporter', name: 'Kept after the loss' }])
    expect(await missingRows(database)).toBeDefined()
    database.close()
    expect(await recoverFrom(database.name, own, copy)).toMatchObject({ ok: true, unfit: 0 })
    const again = careWebDatabase(database.name)
    const names = (await again.people.toArray()).map(({ name }) => name)
    expect(names).toContain('Kept after the loss')
    expect(names).toHaveLength((before.people?.length ?? 0) + 1)
    expect(await missingRows(again)).toBeUndefined()
  })

  it('leaves everything as it stands when it is stopped, early or late', async () => {
    const { database, surroundings } = await richWeb()
    const copy = await taken(database)
    for (const table of tableNames) await database.table(table).clear()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Kept after the loss' }])
    database.close()
    for (const looks of [0, 2]) {
      let asked = 0
      const running = { onDone: () => {}, isStopped: () => (asked += 1) > looks }
      const put = await recoverFrom(database.name, surroundings, copy, running)
      expect(put).toEqual({ ok: false, problem: 'stopped' })
      const again = careWebDatabase(database.name)
      expect((await again.people.toArray()).map(({ name }) => name)).toEqual(['Kept after the loss'])
      again.close()
    }
  })

  it('goes on without a copy of what is left only where the client says so', async () => {
    const { database, surroundings } = await richWeb()
    const copy = await taken(database)
    await database.notes.clear()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    const left = await allRows(database)
    disk.room = copy.bytes
    const refused = { ok: false, problem: 'no-copy', why: 'no-room' }
    expect(await putCopyBack(database, surroundings, copy)).toEqual(refused)
    expect(await recoverFrom(database.name, surroundings, copy)).toEqual(refused)
    expect(await allRows(database)).toEqual(left)
    const put = await recoverFrom(database.name, surroundings, copy, unwatched, { withoutCopy: true })
    expect(put).toMatchObject({ ok: true, unfit: 0 })
    expect(await database.notes.count()).toBe(copy.counts.notes)
  })

  it('gives a copy as a backup file, where the browser can not be written to any more', async () => {
    const { database } = await richWeb()
    const copy = await taken(database)
    const text = await copyAsBackup(copy)
    expect(text).toBe(await writeBackup(database, copy.at))
    expect(readBackup(text ?? '')).toMatchObject({ ok: true })
  })

  it('copies a web that is not opened, at whatever version it is', async () => {
    const { database } = await richWeb()
    const before = await allRows(database)
    database.close()
    const copy = await takeCopyUnopened(database.name, 'migration')
    if (!copy.ok) throw new Error(copy.problem)
    expect(copy.copy).toMatchObject({ reason: 'migration', version: 5 })
    for (const table of tableNames) expect(copy.copy.counts[table] ?? 0, table).toBe(before[table]?.length)
  })

  it('copies once before a migration, whoever opens the web first', async () => {
    const { database } = await richWeb()
    database.close()
    const copies = await Promise.all([1, 2, 3].map(() => copyBeforeMigration(database.name)))
    expect(new Set(copies.map((copy) => copy.ok && copy.copy.id)).size).toBe(1)
  })

  it('says before a migration how far it is, also while it writes and reads back', async () => {
    const { database, surroundings } = await richWeb()
    const many = Array.from({ length: 600 }, (_one, n) => ({
      kind: 'supporter' as const,
      name: `Friend ${n}`
    }))
    await addByHand(database, surroundings, many)
    database.close()
    const told: [number, number][] = []
    await copyBeforeMigration(database.name, (done, total) => told.push([done, total]))
    const [, total = 0] = told.at(-1) ?? []
    const far = told.map(([done]) => done)
    expect(new Set(told.map(([, of]) => of))).toEqual(new Set([total]))
    expect(far).toEqual(far.toSorted((a, b) => a - b))
    for (const pass of [0, 1, 2])
      expect(far.some((done) => done > (pass * total) / 3 && done <= ((pass + 1) * total) / 3)).toBe(true)
  })
})
