// First, since it gives Dexie its database.
import { allRows, freshWeb, practitionerReading, richWeb } from './web'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { collectRows } from '@/db/backup'
import { careWebDatabase, type Database } from '@/db/database'
import { keepPage } from '@/db/keep'
import { leftOutFields, lookUpFields, readableFields } from '@/db/locked-fields'
import { recognise } from '@/db/recognise'
import { rescueRows } from '@/db/rescue'
import { rewriteRows } from '@/db/rewrite-rows'
import { useLock } from '@/db/row-gate'
import { byteLock, rowLock, UnopenedRow } from '@/db/row-lock'
import { unwatched } from '@/db/running'
import { indexes } from '@/db/schema'
import { undoLast } from '@/db/undo'
import { writeNote } from '@/db/notes'
import { writeField } from '@/db/write'
import { proofRuns, proofSeed } from '../proofs/effort'

const key = Uint8Array.from({ length: 32 }, (_value, index) => index * 5)
const locked: string[] = []
afterEach(() => {
  for (const web of locked.splice(0)) useLock(web, undefined)
})

function lock({ name }: { name: string }, seals = true) {
  locked.push(name)
  useLock(name, rowLock(key, seals))
}

/** What the disk holds, as letters: rows as they stand there, read past the gate. */
async function onDisk({ name }: Database): Promise<string> {
  const read = await rescueRows(name)
  if (!read.ok) throw new Error(read.detail)
  const rows = await Promise.all(
    Object.values(read.rows)
      .flat()
      .map(async (row) => {
        const { blob } = row as { blob?: Blob }
        return JSON.stringify(row, (_key, value: unknown) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value
        ).concat(blob ? await blob.text() : '')
      })
  )
  return rows.join('\n')
}

/** Words that the rich web holds, in every kind of table, and what pages and people are looked up by. */
const said = [
  'Ada Moss|ada moss|Alder Clinic|clinic.example|Rosa|sister|Magnesium|$210|$180|She asked how I sleep',
  'I listen first|Lay in the waiting room|leaflet|%PDF|Calls back|She waited|A plain date|sliding scale|This winter|He listens',
  'not sleeping because of Mum|Moved house|Half an hour by bus|Ring on Monday|Before winter|How long?|dark|Ada M.|outer|2024-23',
  '10:30'
].flatMap((some) => some.split('|'))

describe('rows of a locked web', () => {
  it('hold no word that was kept, in any table, and read as before with the key', async () => {
    const { database } = await richWeb()
    const before = await collectRows(database)
    const bytes = await bytesOf(before)
    expect((await onDisk(database)).includes('She asked how I sleep')).toBe(true)
    lock(database)
    expect(await rewriteRows(database, unwatched)).toBe(true)
    const text = await onDisk(database)
    for (const word of said) expect(text.includes(word), word).toBe(false)
    const after = await collectRows(database)
    expect(withoutBlobs(after)).toEqual(withoutBlobs(before))
    expect(await bytesOf(after)).toEqual(bytes)
    lock(database, false)
    await rewriteRows(database, unwatched)
    useLock(database.name, undefined)
    expect(withoutBlobs(await collectRows(database))).toEqual(withoutBlobs(before))
    expect(await bytesOf(await collectRows(database))).toEqual(bytes)
  })

  it('can be read by nobody without the key, and are not taken for empty ones', async () => {
    const { database } = await richWeb()
    lock(database)
    await rewriteRows(database, unwatched)
    useLock(database.name, undefined)
    await expect(database.people.toArray()).rejects.toThrow('locked')
    await expect(database.history.orderBy('number').last()).rejects.toThrow('locked')
    useLock(database.name, rowLock(new Uint8Array(32)))
    await expect(database.people.toArray()).rejects.toThrow(UnopenedRow)
  })

  it('are bound to their table and id: one that was put in the place of another does not open', async () => {
    const { database } = await richWeb()
    lock(database)
    await rewriteRows(database, unwatched)
    const raw = await rescueRows(database.name)
    if (!raw.ok) throw new Error(raw.detail)
    const [one, other] = raw.rows.clips as { id: string; sealed: Uint8Array }[]
    database.close()
    const native = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(database.name)
      request.onsuccess = () => resolve(request.result)
    })
    const change = native.transaction('clips', 'readwrite')
    change.objectStore('clips').put({ ...one, sealed: other?.sealed })
    await new Promise((resolve) => (change.oncomplete = resolve))
    native.close()
    await expect(careWebDatabase(database.name).clips.get(one?.id ?? '')).rejects.toThrow(UnopenedRow)
  })

  it('are found by what they are known by, undone, and written on', async () => {
    const { database, surroundings } = freshWeb()
    lock(database)
    const reading = practitionerReading({ name: 'Ada Moss', phones: ['+1 555 010 0199'] })
    const kept = await keepPage(database, surroundings, 'clip-1', reading)
    expect((await recognise(database, reading)).subject?.record.id).toBe(kept.subjectId)
    const elsewhere = practitionerReading(
      { name: 'Ada Moss', phones: ['555 010 0199'] },
      'https://other.example/'
    )
    expect((await recognise(database, elsewhere)).subject?.record.id).toBe(kept.subjectId)
    await writeField(database, surroundings, kept.subjectId ?? '', 'name', 'Ada Fern')
    expect((await database.people.toArray())[0]?.name).toBe('Ada Fern')
    await undoLast(database)
    expect((await database.people.toArray())[0]?.name).toBe('Ada Moss')
    expect((await database.history.toArray()).map(({ number }) => number)).toEqual([1, 2])
    const text = await onDisk(database)
    for (const word of ['Ada', 'Fern', '0100199', 'clinic.example']) expect(text.includes(word)).toBe(false)
  })

  it('are sealed and opened again to the letter, whatever is written, and whenever it is cut off', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    const numRuns = proofRuns(60)
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), fc.nat(12), async (texts, stopAt) => {
        const { database, surroundings } = freshWeb()
        await keepPage(database, surroundings, 'clip-1', practitionerReading({ name: 'Ada Moss' }))
        for (const [index, words] of texts.entries())
          await writeNote(
            database,
            surroundings,
            { id: `note-${index}`, aboutId: 'clip-1', prompt: 'drew' },
            words,
            'Ada'
          )
        const before = await allRows(database)
        lock(database)
        let asked = 0
        const cut = { onDone: () => {}, isStopped: () => (asked += 1) > stopAt }
        await rewriteRows(database, cut)
        expect(await allRows(database)).toEqual(before)
        await rewriteRows(database, unwatched)
        expect(await allRows(database)).toEqual(before)
        lock(database, false)
        await rewriteRows(database, { ...cut, isStopped: () => (asked -= 1) < 0 })
        await rewriteRows(database, unwatched)
        useLock(database.name, undefined)
        expect(await allRows(database)).toEqual(before)
        database.close()
      }),
      { numRuns, seed: proofSeed }
    )
  })

  it('show in an index what somebody decided on, and nothing else', () => {
    const decided: readonly string[] = [...readableFields, ...lookUpFields, ...leftOutFields]
    const indexed = Object.values(indexes).flatMap((all) =>
      all
        .split(', ')
        .slice(1)
        .map((field) => field.replace('*', ''))
    )
    expect([...new Set(indexed)].toSorted()).toEqual(decided.toSorted())
  })

  it('have a number that is used once: the same words are never sealed alike', () => {
    const bytes = new TextEncoder().encode('the same')
    const { seal, open } = byteLock(key, 'test')
    expect(seal(bytes, 'a')).not.toEqual(seal(bytes, 'a'))
    expect(open(seal(bytes, 'a'), 'a')).toEqual(bytes)
    expect(() => open(seal(bytes, 'a'), 'b')).toThrow(UnopenedRow)
    expect(() => byteLock(key, 'other').open(seal(bytes, 'a'), 'a')).toThrow(UnopenedRow)
  })
})

const withoutBlobs = (rows: Awaited<ReturnType<typeof collectRows>>) => ({
  ...rows,
  pictures: rows.pictures.map(({ blob: _blob, ...rest }) => rest),
  files: rows.files.map(({ blob: _blob, ...rest }) => rest)
})

const bytesOf = async ({ pictures, files }: Awaited<ReturnType<typeof collectRows>>) =>
  Promise.all(
    [...pictures, ...files].map(async ({ blob }) => [blob.type, ...new Uint8Array(await blob.arrayBuffer())])
  )
