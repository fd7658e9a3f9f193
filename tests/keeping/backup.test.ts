// First, since it gives Dexie its database.
import { allRows, freshWeb, keptRows, richWeb } from '../db/web'
import { describe, expect, it } from 'vitest'
import { redoNext, redoThese, undoFrom, undoLast, undoState } from '@/db/undo'
import { addByHand } from '@/db/add-by-hand'
import { removeSubject, writeField } from '@/db/write'
import { sealedChunks } from '@/formats/backup-seal'
import { readBackup, restoreBackup, writeBackup, type Backup } from '@/keeping/backup'
import { webContent } from '@/keeping/web-content'
import { allOf, sealedBytes } from '../formats/sealed-bytes'

const madeAt = '2026-12-31T12:00:00.000Z'

function backupOf(text: string): Backup {
  const reading = readBackup(text)
  if (!reading.ok) throw new Error(`${reading.problem}: ${reading.detail}`)
  return reading.backup
}

describe('a backup', () => {
  it('holds every table, and comes back into an empty web as the same web, to the byte', async () => {
    const web = await richWeb()
    const text = await writeBackup(web.database, madeAt)
    const rows = await allRows(web.database)
    expect(Object.entries(rows).filter(([, list]) => list.length === 0)).toEqual([])
    const { database, surroundings } = freshWeb()
    await restoreBackup(database, surroundings, backupOf(text))
    const { history = [], ...others } = await allRows(database)
    expect(others).toEqual({ ...rows, history: undefined })
    expect(history.slice(0, -1)).toEqual(rows.history)
    expect(history.at(-1)).toMatchObject({ action: 'restore', state: 'done', came: rows.history?.length })
    expect(await writeBackup(database, madeAt)).toContain(text.slice(1, 200))
  })

  it('is of the moment at which it was read, whatever is written while it is packed', async () => {
    const { database, surroundings } = await richWeb()
    const before = new TextDecoder().decode(await sealedBytes(database, madeAt))
    const content = await webContent(database)
    const [one] = await database.people.toArray()
    await writeField(database, surroundings, one?.id ?? '', 'name', 'Quillfeather')
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ravi Sand' }])
    expect(new TextDecoder().decode(await allOf(sealedChunks(content, madeAt)))).toBe(before)
  })

  it('is of one moment also when something is written while it is read: it is read anew', async () => {
    const { database, surroundings } = await richWeb()
    let wrote: Promise<unknown> | undefined
    const content = await webContent(database, () => {
      wrote ??= addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ravi Sand' }])
    })
    await wrote
    const text = new TextDecoder().decode(await allOf(sealedChunks(content, madeAt)))
    expect(text).toBe(new TextDecoder().decode(await sealedBytes(database, madeAt)))
    expect(text).toContain('Ravi Sand')
  })

  it('brings the bytes of pictures and files back', async () => {
    const { database, surroundings } = freshWeb()
    const web = await richWeb()
    await restoreBackup(database, surroundings, backupOf(await writeBackup(web.database, madeAt)))
    const [before, after] = [
      await web.database.pictures.get('picture-1'),
      await database.pictures.get('picture-1')
    ]
    expect(after?.blob.type).toBe('image/webp')
    expect(await after?.blob.arrayBuffer()).toEqual(await before?.blob.arrayBuffer())
    const file = await database.files.get('clip-4')
    expect(file).toMatchObject({ name: 'leaflet.pdf', type: 'application/pdf' })
    const original = await web.database.files.get('clip-4')
    expect(await file?.blob.arrayBuffer()).toEqual(await original?.blob.arrayBuffer())
  })

  it('comes back as one deed: undone, the web is empty, and done again it is all there', async () => {
    const web = await richWeb()
    const { database, surroundings } = freshWeb()
    const backup = backupOf(await writeBackup(web.database, madeAt))
    await restoreBackup(database, surroundings, backup)
    const [restored, kept] = [await database.history.count(), await keptRows(database)]
    // The backup holds a deed that was undone there: it is not what comes next here.
    expect((await undoState(database)).redo).toBeUndefined()
    expect((await undoLast(database))?.action).toBe('restore')
    expect(Object.values(await keptRows(database)).flat()).toEqual([])
    expect(await database.history.count()).toBe(1)
    expect(await undoLast(database)).toBeUndefined()
    expect((await redoNext(database))?.action).toBe('restore')
    expect(await keptRows(database)).toEqual(kept)
    expect(await database.history.count()).toBe(restored)
  })

  it('keeps a single deed of its history able to be taken back, without taking the restore along', async () => {
    const web = await richWeb()
    const { database, surroundings } = freshWeb()
    await restoreBackup(database, surroundings, backupOf(await writeBackup(web.database, madeAt)))
    const restored = await keptRows(database)
    const note = (await database.history.where('state').equals('done').toArray()).findLast(
      ({ action }) => action === 'write-note'
    )
    const went = await undoFrom(database, note?.number ?? 0)
    expect(went).not.toContain((await database.history.orderBy('number').last())?.number)
    expect(await database.people.count()).toBe(restored.people?.length)
    await undoLast(database)
    await redoNext(database)
    await redoThese(database, went)
    expect(await keptRows(database)).toEqual(restored)
  })

  it('leaves nothing of a restore that was taken back once something else is done', async () => {
    const web = await richWeb()
    const { database, surroundings } = freshWeb()
    const backup = backupOf(await writeBackup(web.database, madeAt))
    await restoreBackup(database, surroundings, backup)
    await undoLast(database)
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Cleo' }])
    const left = [database.clipTexts, database.pictures, database.files].map((table) => table.count())
    expect(await Promise.all(left)).toEqual([0, 0, 0])
    expect(JSON.stringify(await database.history.toArray())).not.toContain('Ada Moss')
  })

  it('comes again as it was after it was taken back', async () => {
    const web = await richWeb()
    const rows = await allRows(web.database)
    const { database, surroundings } = freshWeb()
    const backup = backupOf(await writeBackup(web.database, madeAt))
    await restoreBackup(database, surroundings, backup)
    await undoLast(database)
    expect(await restoreBackup(database, surroundings, backup)).toMatchObject({ asItWas: true })
    const { history = [] } = await allRows(database)
    expect(history.slice(0, -1)).toEqual(rows.history)
  })
})

describe('restoring into a web that has rows', () => {
  it('adds what is missing and leaves what is here as it is, also what was removed', async () => {
    const { database, surroundings } = await richWeb()
    const backup = backupOf(await writeBackup(database, madeAt))
    const [ada] = await database.people.where('keys').equals('name:ada moss').toArray()
    const [rosa] = await database.people.where('keys').equals('name:rosa').toArray()
    await writeField(database, surroundings, ada?.id ?? '', 'name', 'Ada Moss-Lee')
    await removeSubject(database, surroundings, rosa?.id ?? '')
    const before = await allRows(database)
    expect(await restoreBackup(database, surroundings, backup)).toMatchObject({
      added: {},
      newer: 0,
      stays: 2
    })
    expect(await allRows(database)).toEqual(before)
  })

  it('is one deed: undone, nothing of it shows, and done again it is all there', async () => {
    const source = await richWeb()
    const backup = backupOf(await writeBackup(source.database, madeAt))
    const { database, surroundings } = freshWeb()
    await addByHand(database, { ...surroundings, newId: () => crypto.randomUUID() }, [
      { kind: 'supporter', name: 'Ben' }
    ])
    const before = await keptRows(database)
    expect(await restoreBackup(database, surroundings, backup)).toMatchObject({
      added: { people: 2, clips: 4 }
    })
    const restored = await keptRows(database)
    expect(await database.clipTexts.count()).toBe(1)
    expect((await undoLast(database))?.action).toBe('restore')
    expect(await keptRows(database)).toEqual(before)
    await redoNext(database)
    expect(await keptRows(database)).toEqual(restored)
    await undoLast(database)
    await addByHand(database, { ...surroundings, newId: () => crypto.randomUUID() }, [
      { kind: 'supporter', name: 'Cleo' }
    ])
    const left = [database.clipTexts, database.pictures, database.files].map((table) => table.count())
    expect(await Promise.all(left)).toEqual([0, 0, 0])
    expect(JSON.stringify(await database.history.toArray())).not.toContain('Ada Moss')
  })

  it('keeps its own history and settings, and takes half-written forms', async () => {
    const source = await richWeb()
    const { database, surroundings } = freshWeb()
    await addByHand(database, { ...surroundings, newId: () => 'own-id' }, [
      { kind: 'product', name: 'Ginger' }
    ])
    await restoreBackup(database, surroundings, backupOf(await writeBackup(source.database, madeAt)))
    const history = await database.history.toArray()
    expect(history.map((change) => change.action)).toEqual(['add', 'restore'])
    expect([await database.settings.count(), await database.drafts.count()]).toEqual([0, 1])
  })

  it('takes in a large web, and undoes it', async () => {
    const source = freshWeb()
    const all = Array.from({ length: 1100 }, (_value, index) => `Person ${index}`)
    await addByHand(
      source.database,
      source.surroundings,
      all.map((name) => ({ kind: 'supporter' as const, name }))
    )
    const text = await writeBackup(source.database, madeAt)
    const { database, surroundings } = freshWeb()
    const own = { ...surroundings, newId: () => crypto.randomUUID() }
    await addByHand(database, own, [{ kind: 'supporter', name: 'Ben' }])
    expect(await restoreBackup(database, own, backupOf(text))).toMatchObject({ added: { people: 1100 } })
    await undoLast(database)
    expect([await database.people.count(), await database.partnerships.count()]).toEqual([1, 1])
  })
})

it('can be stopped while it is put in: then nothing of it came', async () => {
  const source = await richWeb()
  const backup = backupOf(await writeBackup(source.database, madeAt))
  const { database, surroundings } = freshWeb()
  const told: (number | undefined)[] = []
  const running = { onDone: (done: number) => told.push(done), isStopped: () => told.length > 2 }
  expect(await restoreBackup(database, surroundings, backup, running)).toBeUndefined()
  expect(Object.values(await allRows(database)).flat()).toEqual([])
  expect(await restoreBackup(database, surroundings, backup)).toMatchObject({ asItWas: true })
})
