// First, since it gives Dexie its database.
import { freshWeb, keptRows, practitionerReading } from './web'
import { describe, expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { allNames, historyPart } from '@/db/history'
import { keepPage } from '@/db/keep'
import { whatComes, whatGoes } from '@/db/leaning'
import { writeNote } from '@/db/notes'
import { redoOne, undoFrom } from '@/db/undo'
import { placePartner, removeSubject, writeField } from '@/db/write'
import type { Change } from '@/domain/change'
import { editedFields } from '@/domain/edited'

const numbers = (changes: Change[]) => changes.map(({ number }) => number)

/** Ada kept from her page, with a note and a corrected phone; Rosa between them. */
async function twoPeople() {
  const web = freshWeb()
  const { database, surroundings } = web
  const reading = practitionerReading({ name: 'Ada Moss', phones: ['(503) 555-0148'] })
  const { subjectId: ada = '' } = await keepPage(database, surroundings, 'clip-1', reading)
  const [rosa = ''] = await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Rosa' }])
  const start = { id: 'note-1', aboutId: ada, prompt: 'drew' } as const
  await writeNote(database, surroundings, start, 'She listened.', 'Ada Moss')
  await writeField(database, surroundings, ada, 'phones', ['(971) 555-0111'])
  await placePartner(database, surroundings, rosa, { ring: 'closest' })
  return { ...web, ada, rosa }
}

describe('history', () => {
  it('comes newest first and in parts', async () => {
    const { database } = await twoPeople()
    const first = await historyPart(database, { count: 2 })
    expect([numbers(first.changes), first.more]).toEqual([[5, 4], true])
    const all = await historyPart(database, { count: 5 })
    expect([numbers(all.changes), all.more]).toEqual([[5, 4, 3, 2, 1], false])
    expect(await historyPart(freshWeb().database, { count: 2 })).toEqual({ changes: [], more: false })
  })

  it('can be asked for one person: themselves, and what hangs on them', async () => {
    const { database, ada, rosa } = await twoPeople()
    expect(numbers((await historyPart(database, { count: 9, aboutId: ada })).changes)).toEqual([4, 3, 1])
    expect(numbers((await historyPart(database, { count: 9, aboutId: rosa })).changes)).toEqual([5, 2])
    expect((await allNames(database)).map(({ name }) => name)).toEqual(['Ada Moss', 'Rosa'])
  })

  it('can begin at an earlier day', async () => {
    const { database, surroundings, rosa, at } = await twoPeople()
    at('2026-12-24T10:00:00.000Z')
    await removeSubject(database, surroundings, rosa)
    const part = await historyPart(database, { count: 2, until: '2026-11-30T23:59:59.999Z' })
    expect([numbers(part.changes), part.more]).toEqual([[5, 4], true])
    expect((await historyPart(database, { count: 2, until: '2020-01-01T00:00:00.000Z' })).changes).toEqual([])
  })

  it('names the field that was edited, with what stood before and after', async () => {
    const { database } = await twoPeople()
    const changes = (await historyPart(database, { count: 9 })).changes
    expect(changes.map(editedFields).flat()).toMatchObject([
      { table: 'partnerships', field: 'ring', before: 'close', after: 'closest' },
      { table: 'people', field: 'phones', before: ['(503) 555-0148'], after: ['(971) 555-0111'] }
    ])
  })
})

describe('taking back one entry', () => {
  it('says beforehand what goes with it, and takes back just that', async () => {
    const { database } = await twoPeople()
    expect(numbers(await whatGoes(database, 1))).toEqual([1, 3, 4])
    expect(numbers(await whatGoes(database, 4))).toEqual([4])
    expect(await undoFrom(database, 1)).toEqual([1, 3, 4])
    expect(await whatGoes(database, 1)).toEqual([])
    expect((await database.people.toArray()).map(({ name }) => name)).toEqual(['Rosa'])
  })

  it('and doing it again brings what it stands on, and nothing more', async () => {
    const { database } = await twoPeople()
    const before = await keptRows(database)
    await undoFrom(database, 1)
    expect(numbers(await whatComes(database, 3))).toEqual([1, 3])
    expect(await redoOne(database, 3)).toEqual([1, 3])
    expect((await database.people.toArray()).map(({ phones }) => phones?.[0])).toContain('(503) 555-0148')
    expect(await redoOne(database, 4)).toEqual([4])
    expect(await keptRows(database)).toEqual(before)
    expect(await redoOne(database, 4)).toEqual([])
  })
})
