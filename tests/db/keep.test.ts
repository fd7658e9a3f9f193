import { describe, expect, it } from 'vitest'
import { keepPage } from '@/db/keep'
import { keptPage } from '@/db/kept-page'
import { leaveProposal, takeProposals } from '@/db/proposals'
import { waitingProposals } from '@/db/waiting-proposals'
import { redoNext, undoFrom, undoLast } from '@/db/undo'
import { writeField } from '@/db/write'
import { freshWeb, practitionerReading } from './web'

const ada = {
  name: 'Ada Moss',
  phones: ['(503) 555-0148'],
  fees: ['First visit: $180'],
  address: '2 Alder Street, Portland'
}

describe('keeping a page', () => {
  it('keeps the clip, the person with the source of each field, and the partnership', async () => {
    const { database, surroundings } = freshWeb()
    const kept = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    const person = await database.people.get(kept.subjectId ?? '')
    expect(person).toMatchObject({ ...ada, role: 'practitioner' })
    expect(person?.sources.phones).toMatchObject({ from: 'page', clipId: 'clip-1', method: 'text' })
    expect(
      await database.partnerships
        .where('partnerId')
        .equals(person?.id ?? '')
        .count()
    ).toBe(1)
    expect(await database.clips.get('clip-1')).toMatchObject({ about: [person?.id], textState: 'not-read' })
  })

  it('shows at once what stands in the database', async () => {
    const { database, surroundings } = freshWeb()
    const { page } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    const stands = await keptPage(database, 'clip-1')
    expect(stands?.subject?.record.keys).not.toEqual([])
    // What it is found by is worked out on the way in, and shown nowhere.
    Object.assign(stands?.subject?.record ?? {}, { keys: [] })
    expect(page).toEqual(stands)
  })

  it('keeps once, however often the same keeping is tried', async () => {
    const { database, surroundings } = freshWeb()
    await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    expect([await database.people.count(), await database.clips.count()]).toEqual([1, 1])
  })

  it('makes no second clip of a page that reads the same on the same day, and one on another day', async () => {
    const { database, surroundings, at } = freshWeb()
    await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    const again = await keepPage(database, surroundings, 'clip-2', practitionerReading(ada))
    expect(again).toMatchObject({ clipId: 'clip-1', again: true })
    at('2026-12-24T10:00:00.000Z')
    const later = await keepPage(database, surroundings, 'clip-3', practitionerReading(ada))
    expect(later).toMatchObject({ clipId: 'clip-3', again: false, knownSince: '2026-11-21T10:00:01.000Z' })
    expect([await database.people.count(), await database.clips.count()]).toEqual([1, 2])
  })

  it('offers what changed on the page, and never overwrites what the person typed', async () => {
    const { database, surroundings } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await writeField(database, surroundings, subjectId, 'address', '2 Alder Street, second door')
    const today = { ...ada, fees: ['First visit: $210'], phones: ['(503) 555-0190'] }
    await keepPage(database, surroundings, 'clip-2', practitionerReading(today))
    const waiting = await waitingProposals(database, subjectId)
    expect(waiting.map(({ field, before, after }) => ({ field, before, after }))).toEqual([
      { field: 'phones', before: ['(503) 555-0148'], after: ['(503) 555-0190'] },
      { field: 'fees', before: ['First visit: $180'], after: ['First visit: $210'] }
    ])
    expect((await database.people.get(subjectId))?.fees).toEqual(ada.fees)
    await takeProposals(database, surroundings, [waiting[1]?.id ?? ''])
    await leaveProposal(database, surroundings, waiting[0]?.id ?? '')
    const person = await database.people.get(subjectId)
    expect(person).toMatchObject({
      fees: today.fees,
      phones: ada.phones,
      address: '2 Alder Street, second door'
    })
    expect(person?.sources.fees).toMatchObject({ clipId: 'clip-2' })
    await keepPage(database, surroundings, 'clip-3', practitionerReading(today))
    expect(await waitingProposals(database, subjectId)).toEqual([])
  })

  it('keeps two people at one practice with one phone number as two', async () => {
    const { database, surroundings } = freshWeb()
    await keepPage(database, surroundings, 'clip-1', practitionerReading(ada, 'https://clinic.example/ada'))
    const ben = { ...ada, name: 'Ben Hart' }
    await keepPage(database, surroundings, 'clip-2', practitionerReading(ben, 'https://clinic.example/ben'))
    expect(await database.people.count()).toBe(2)
  })

  it('knows one person again on another page by NPI, or by name and phone', async () => {
    const { database, surroundings } = freshWeb()
    const first = await keepPage(
      database,
      surroundings,
      'clip-1',
      practitionerReading({ ...ada, npi: '1234567893' })
    )
    const other = { name: 'A. Moss-Lee', npi: '1234567893' }
    const second = await keepPage(
      database,
      surroundings,
      'clip-2',
      practitionerReading(other, 'https://list.example/9')
    )
    const third = { name: 'Dr. Ada B. Moss, ND', phones: ['+1 503 555 0148'] }
    const last = await keepPage(
      database,
      surroundings,
      'clip-3',
      practitionerReading(third, 'https://else.example/')
    )
    expect([second.subjectId, last.subjectId]).toEqual([first.subjectId, first.subjectId])
  })

  it('undoes a keeping with its corrections, and does it again', async () => {
    const { database, surroundings } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await writeField(database, surroundings, subjectId, 'name', 'Ada M.')
    const first = await database.history.orderBy('number').first()
    await undoFrom(database, first?.number ?? 0)
    expect([
      await database.people.count(),
      await database.clips.count(),
      await database.partnerships.count()
    ]).toEqual([0, 0, 0])
    await redoNext(database)
    await redoNext(database)
    expect((await database.people.get(subjectId))?.name).toBe('Ada M.')
    await undoLast(database)
    expect((await database.people.get(subjectId))?.name).toBe('Ada Moss')
  })
})
