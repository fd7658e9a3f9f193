// First, since it gives Dexie its database.
import { allRows, freshWeb, keptRows, practitionerReading, somePicture } from './web'
import { describe, expect, it } from 'vitest'
import { completeClip } from '@/db/complete'
import { keepPage } from '@/db/keep'
import { writeNote } from '@/db/notes'
import { redoNext, undoFrom, undoLast } from '@/db/undo'
import { addByHand } from '@/db/add-by-hand'
import { writeField } from '@/db/write'

const ada = { name: 'Ada Moss', phones: ['(503) 555-0148'], fees: ['First visit: $180'] }
const clinic = { name: 'Alder Clinic', partyKind: 'organization' as const }

describe('undoing a kept page', () => {
  it('takes notes and later pages about the same person along, and nothing of anybody else', async () => {
    const { database, surroundings, at } = freshWeb()
    const [rosa = ''] = await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Rosa' }])
    const before = await keptRows(database)
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    const start = { id: 'note-1', aboutId: subjectId, prompt: 'drew' } as const
    await writeNote(database, surroundings, start, 'She listened.', 'Ada Moss')
    await writeField(database, surroundings, rosa, 'phones', ['030 1234567'])
    at('2026-12-24T10:00:00.000Z')
    await keepPage(database, surroundings, 'clip-2', practitionerReading(ada))
    await undoFrom(database, 2)
    expect(await database.people.toArray()).toMatchObject([{ name: 'Rosa', phones: ['030 1234567'] }])
    expect([await database.notes.count(), await database.clips.count()]).toEqual([0, 0])
    while (await redoNext(database));
    expect([await database.notes.count(), await database.clips.count()]).toEqual([1, 2])
    while (await undoLast(database))
      if ((await database.history.where('state').equals('done').count()) === 1) break
    expect(await keptRows(database)).toEqual(before)
  })

  it('leaves a correction of a person whom the page only linked', async () => {
    const { database, surroundings } = freshWeb()
    const adaThere = { ...ada, practice: 'Alder Clinic' }
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(adaThere))
    await keepPage(
      database,
      surroundings,
      'clip-2',
      practitionerReading(clinic, 'https://clinic.example/about')
    )
    expect((await database.people.get(subjectId))?.practiceId).toBeDefined()
    await writeField(database, surroundings, subjectId, 'phones', ['(503) 555-0199'])
    await undoFrom(database, 2)
    const person = await database.people.get(subjectId)
    expect(person).toMatchObject({ phones: ['(503) 555-0199'], sources: { phones: { from: 'you' } } })
    expect(person?.practiceId).toBeUndefined()
    expect(await database.practices.count()).toBe(0)
  })

  it('takes one source back and leaves those that came since', async () => {
    const { database, surroundings } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await writeField(database, surroundings, subjectId, 'address', '2 Alder Street')
    await writeField(database, surroundings, subjectId, 'name', 'Ada M.')
    await undoFrom(database, 2)
    const person = await database.people.get(subjectId)
    expect(person).toMatchObject({ name: 'Ada M.', sources: { name: { from: 'you' } } })
    expect([person?.address, person?.sources.address]).toEqual([undefined, undefined])
  })

  it('takes the picture from whom it was shown for, and gives it back', async () => {
    const { database, surroundings } = freshWeb()
    const [id = ''] = await addByHand(database, surroundings, [{ kind: 'practitioner', name: 'Ada Moss' }])
    await writeField(database, surroundings, id, 'phones', ada.phones)
    await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await completeClip(database, 'clip-1', { picture: somePicture('picture-1') })
    expect((await database.people.get(id))?.pictureId).toBe('picture-1')
    await undoLast(database)
    expect((await database.people.get(id))?.pictureId).toBeUndefined()
    await redoNext(database)
    expect((await database.people.get(id))?.pictureId).toBe('picture-1')
  })

  it('finds a person by their old phone again, and no more by the new one', async () => {
    const { database, surroundings } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await writeField(database, surroundings, subjectId, 'phones', ['(971) 555-0111'])
    const by = (key: string) => database.people.where('keys').equals(key).count()
    expect([await by('phone:035550148'), await by('phone:715550111')]).toEqual([0, 1])
    await undoLast(database)
    expect([await by('phone:035550148'), await by('phone:715550111')]).toEqual([1, 0])
  })

  it('leaves no copy of what can not be done again', async () => {
    const { database, surroundings } = freshWeb()
    await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await completeClip(database, 'clip-1', {
      text: { text: 'I listen first.', passages: [] },
      picture: somePicture('picture-1')
    })
    await undoLast(database)
    expect(await database.clipTexts.count()).toBe(1)
    await addByHand(database, surroundings, [{ kind: 'product', name: 'Ginger' }])
    const { history, ...rows } = await allRows(database)
    expect(JSON.stringify(rows)).not.toMatch(/Ada|listen|picture-1/)
    expect(JSON.stringify(history)).not.toContain('555-0148')
  })
})

describe('undo of a deed for many', () => {
  const everyone = async (count: number) => {
    const web = freshWeb()
    const all = Array.from({ length: count }, (_one, at) => ({ kind: 'supporter' as const, name: `P${at}` }))
    await addByHand(web.database, web.surroundings, all)
    return web
  }

  it('says how far it is, and of a stopped one nothing is done', async () => {
    const { database } = await everyone(450)
    const before = await allRows(database)
    const told: (number | undefined)[][] = []
    const stopped = await undoLast(database, {
      onDone: (...far) => told.push(far),
      isStopped: () => told.length > 0
    })
    expect(stopped).toBeUndefined()
    expect(told).toEqual([[expect.any(Number), 900]])
    expect(await allRows(database)).toEqual(before)
    await undoLast(database, { onDone: (...far) => told.push(far), isStopped: () => false })
    expect(told.at(-1)).toEqual([900, 900])
    expect([await database.people.count(), await database.partnerships.count()]).toEqual([0, 0])
    await redoNext(database)
    expect(await allRows(database)).toEqual(before)
  })
})
