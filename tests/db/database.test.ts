// First, since it gives Dexie its database.
import { freshWeb, practitionerReading } from './web'
import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { careWebDatabase, openDatabase, watch } from '@/db/database'
import { keepPage } from '@/db/keep'
import { indexes, schemaVersion } from '@/db/schema'
import { addByHand } from '@/db/add-by-hand'
import { placePartner, writeField } from '@/db/write'

describe('opening', () => {
  it('refuses a web that a newer version has written, and leaves it as it was', async () => {
    const newer = new Dexie('newer-web')
    newer.version(schemaVersion + 1).stores({ ...indexes, people: 'id', trials: 'id' })
    await newer.open()
    newer.close()
    expect(await openDatabase('newer-web')).toMatchObject({ ok: false, problem: 'newer' })
    expect((await indexedDB.databases()).find((one) => one.name === 'newer-web')?.version).toBe(
      (schemaVersion + 1) * 10
    )
  })

  it('says that something is written only once it is on the disk', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const { database, surroundings } = freshWeb()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Rosa' }])
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.length).toBeGreaterThan(0)
    for (const [, , how] of writes) expect(how).toEqual({ durability: 'strict' })
  })

  it('opens a new web and one of its own version', async () => {
    for (let round = 0; round < 2; round++) {
      const opening = await openDatabase('own-web')
      expect(opening.ok).toBe(true)
      if (opening.ok) opening.database.close()
    }
  })
})

describe('several things at once', () => {
  const page = (name: string) => practitionerReading({ name }, `https://clinic.example/${name.toLowerCase()}`)

  it('keeps pages that come together, while a live query looks on, before the web is even open', async () => {
    const { database, surroundings } = freshWeb()
    const seen: unknown[] = []
    const stop = watch(
      async () => [await database.people.count(), await database.history.count()],
      (value) => seen.push(value),
      (error) => seen.push(error)
    )
    const names = ['Ada', 'Ben', 'Cleo', 'Dana', 'Eli', 'Finn']
    await Promise.all(names.map((name) => keepPage(database, surroundings, `clip-${name}`, page(name))))
    await expect.poll(() => seen.at(-1)).toEqual([6, 6])
    stop()
  })

  it('loses neither field when two pages write to one person', async () => {
    const { database, surroundings } = freshWeb()
    const [id = ''] = await addByHand(database, surroundings, [{ kind: 'practitioner', name: 'Ada' }])
    const other = careWebDatabase(database.name)
    await Promise.all([
      writeField(database, surroundings, id, 'name', 'Ada Moss'),
      writeField(other, surroundings, id, 'profession', 'Naturopath'),
      writeField(database, surroundings, id, 'phones', ['(503) 555-0148']),
      writeField(other, surroundings, id, 'address', '2 Alder Street'),
      placePartner(database, surroundings, id, { ring: 'closest' }),
      placePartner(other, surroundings, id, { whatFor: 'sleep' })
    ])
    const person = await database.people.get(id)
    expect(person).toMatchObject({
      name: 'Ada Moss',
      profession: 'Naturopath',
      phones: ['(503) 555-0148'],
      address: '2 Alder Street'
    })
    expect(Object.keys(person?.sources ?? {}).toSorted()).toEqual(['address', 'name', 'phones', 'profession'])
    expect(await database.partnerships.toArray()).toMatchObject([{ ring: 'closest', whatFor: 'sleep' }])
  })
})
