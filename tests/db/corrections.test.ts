// First, since it gives Dexie its database.
import { freshWeb, keptRows, practitionerReading } from './web'
import { describe, expect, it } from 'vitest'
import type { Database } from '@/db/database'
import { joinSubjects } from '@/db/join'
import { keepPage } from '@/db/keep'
import { keepListed } from '@/db/keep-listed'
import { leaveProposal, takeProposals } from '@/db/proposals'
import { waitingProposals } from '@/db/waiting-proposals'
import { switchKind } from '@/db/switch-kind'
import { undoLast } from '@/db/undo'
import { addByHand } from '@/db/add-by-hand'
import { placePartner, removeSubject, writeField } from '@/db/write'
import type { PageReading } from '@/domain/page-reading'

const ada = { name: 'Ada Moss', phones: ['(503) 555-0148'], fees: ['First visit: $180'] }
const clinic = { name: 'Alder Clinic', partyKind: 'organization' as const }
const listPage: PageReading = {
  ...practitionerReading({ phones: ['(503) 555-0100'] }, 'https://clinic.example/team'),
  people: [{ name: 'Ada Moss' }, { name: 'Ben Hart' }]
}
const names = async (database: Database) =>
  (await database.people.toArray()).filter((one) => !one.removedAt).map((one) => one.name)
const placeOf = async (database: Database, id: string) =>
  database.partnerships.where('partnerId').equals(id).first()

describe('pages that list people', () => {
  it('are about nobody, however few were kept from them', async () => {
    const { database, surroundings, at } = freshWeb()
    const first = await keepPage(database, surroundings, 'clip-1', listPage)
    const [id = ''] = await keepListed(database, surroundings, first.clipId, [{ name: 'Ada Moss' }])
    const again = await keepPage(database, surroundings, 'clip-2', listPage)
    expect(again).toMatchObject({
      clipId: 'clip-1',
      knownSince: expect.any(String) as string,
      again: true
    })
    expect(again.subjectId).toBeUndefined()
    at('2026-12-24T10:00:00.000Z')
    const later = await keepPage(database, surroundings, 'clip-3', listPage)
    expect(later).toMatchObject({ clipId: 'clip-3', again: false })
    expect(later.subjectId).toBeUndefined()
    expect(await waitingProposals(database, id)).toEqual([])
  })

  it('give each person once, and tie them to the practice whose page it is', async () => {
    const { database, surroundings } = freshWeb()
    const page = { ...listPage, practitioner: practitionerReading(clinic).practitioner }
    const { clipId, subjectId } = await keepPage(database, surroundings, 'clip-1', page)
    const chosen = [{ name: 'Ada Moss' }, { name: 'Dr. Ada Moss' }, { name: 'Ben Hart' }]
    await keepListed(database, surroundings, clipId, chosen)
    await keepListed(database, surroundings, clipId, chosen)
    expect(await names(database)).toEqual(['Ada Moss', 'Ben Hart'])
    expect((await database.people.toArray()).map((one) => one.practiceId)).toEqual([subjectId, subjectId])
    const again = await keepPage(database, surroundings, 'clip-2', page)
    expect(again).toMatchObject({ subjectId, again: true })
  })
})

describe('records that were removed', () => {
  it('are kept anew when their page is kept again on the same day', async () => {
    const { database, surroundings } = freshWeb()
    const first = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await removeSubject(database, surroundings, first.subjectId ?? '')
    const again = await keepPage(database, surroundings, 'clip-2', practitionerReading(ada))
    expect(again).toMatchObject({ clipId: 'clip-2', again: false })
    expect(again.subjectId).not.toBe(first.subjectId)
    expect(await names(database)).toEqual(['Ada Moss'])
  })
})

describe('someone who was renamed', () => {
  it('is known again at another address of their page, by the name that it gave them', async () => {
    const { database, surroundings } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await writeField(database, surroundings, subjectId, 'name', 'My doctor')
    const there = practitionerReading(ada, 'https://other.example/team/ada')
    expect(await keepPage(database, surroundings, 'clip-2', there)).toMatchObject({ subjectId })
    expect(await names(database)).toEqual(['My doctor'])
    // The same desk, another person: two stay two.
    const ben = practitionerReading({ ...ada, name: 'Ben Hart' }, 'https://other.example/team/ben')
    expect((await keepPage(database, surroundings, 'clip-3', ben)).subjectId).not.toBe(subjectId)
  })
})

describe('practices', () => {
  it('without a name in letters have nobody working there', async () => {
    const { database, surroundings } = freshWeb()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Rosa' }])
    await keepPage(
      database,
      surroundings,
      'clip-1',
      practitionerReading({ name: '★★★', partyKind: 'organization' })
    )
    expect((await database.people.toArray())[0]?.practiceId).toBeUndefined()
  })

  it('do not take people from another of the same name', async () => {
    const { database, surroundings } = freshWeb()
    const there = { ...ada, practice: 'Alder Clinic' }
    const first = await keepPage(
      database,
      surroundings,
      'clip-1',
      practitionerReading(clinic, 'https://a.example/')
    )
    await keepPage(database, surroundings, 'clip-2', practitionerReading(there, 'https://a.example/ada'))
    await keepPage(database, surroundings, 'clip-3', practitionerReading(clinic, 'https://b.example/'))
    expect((await database.people.toArray())[0]?.practiceId).toBe(first.subjectId)
  })
})

describe('proposals', () => {
  const dearer = { ...ada, fees: ['First visit: $210'] }

  it('go when the page takes back what it said', async () => {
    const { database, surroundings, at } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await keepPage(database, surroundings, 'clip-2', practitionerReading(dearer))
    expect(await waitingProposals(database, subjectId)).toHaveLength(1)
    at('2026-12-24T10:00:00.000Z')
    await keepPage(database, surroundings, 'clip-3', practitionerReading(ada))
    expect(await waitingProposals(database, subjectId)).toEqual([])
    await undoLast(database)
    expect(await waitingProposals(database, subjectId)).toHaveLength(1)
  })

  it('that were taken in one page can not be left in another', async () => {
    const { database, surroundings } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await keepPage(database, surroundings, 'clip-2', practitionerReading(dearer))
    const [{ id } = { id: '' }] = await waitingProposals(database, subjectId)
    await takeProposals(database, surroundings, [id])
    await leaveProposal(database, surroundings, id)
    expect((await database.proposals.get(id))?.state).toBe('taken')
  })

  it('wait with the old record where another kind has no such field, and come back with it', async () => {
    const { database, surroundings } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await keepPage(database, surroundings, 'clip-2', practitionerReading(dearer))
    const product = await switchKind(database, surroundings, subjectId, 'clip-2', 'product')
    expect(await waitingProposals(database, product)).toEqual([])
    await switchKind(database, surroundings, product, 'clip-2', 'practitioner')
    expect(await waitingProposals(database, subjectId)).toMatchObject([{ field: 'fees' }])
  })
})

describe('switching the kind', () => {
  it('carries what was typed with its mark there and back, and undoes it all', async () => {
    const { database, surroundings } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await placePartner(database, surroundings, subjectId, { ring: 'closest', whatFor: 'sleep' })
    const before = await keptRows(database)
    const practice = await switchKind(database, surroundings, subjectId, 'clip-1', 'practice')
    expect(await placeOf(database, practice)).toMatchObject({ ring: 'closest', whatFor: 'sleep' })
    await writeField(database, surroundings, practice, 'name', 'Moss House')
    await switchKind(database, surroundings, practice, 'clip-1', 'practitioner')
    expect(await database.people.get(subjectId)).toMatchObject({
      name: 'Moss House',
      fees: ada.fees,
      sources: { name: { from: 'you' }, fees: { from: 'page' } }
    })
    for (let deed = 0; deed < 3; deed++) await undoLast(database)
    expect(await keptRows(database)).toEqual(before)
  })

  it('keeps the place that was chosen, and moves only one that was not', async () => {
    const { database, surroundings } = freshWeb()
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await placePartner(database, surroundings, subjectId, { ring: 'closest' })
    await switchKind(database, surroundings, subjectId, 'clip-1', 'supporter')
    expect(await placeOf(database, subjectId)).toMatchObject({ sector: 'family', ring: 'closest' })
    await switchKind(database, surroundings, subjectId, 'clip-1', 'practitioner')
    expect(await placeOf(database, subjectId)).toMatchObject({ sector: 'professional', ring: 'closest' })
  })
})

describe('joining two', () => {
  it('takes the people of a practice along', async () => {
    const { database, surroundings } = freshWeb()
    const there = { ...ada, practice: 'Alder Clinic' }
    const first = await keepPage(
      database,
      surroundings,
      'clip-1',
      practitionerReading(clinic, 'https://a.example/')
    )
    await keepPage(database, surroundings, 'clip-2', practitionerReading(there, 'https://a.example/ada'))
    const [other = ''] = await addByHand(database, surroundings, [{ kind: 'practice', name: 'Alder' }])
    const before = await keptRows(database)
    await joinSubjects(database, surroundings, other, first.subjectId ?? '')
    expect((await database.people.toArray())[0]?.practiceId).toBe(other)
    await undoLast(database)
    expect(await keptRows(database)).toEqual(before)
  })

  it('keeps what a page said of someone who was written down as a friend', async () => {
    const { database, surroundings } = freshWeb()
    const [friend = ''] = await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ada' }])
    const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
    await joinSubjects(database, surroundings, friend, subjectId)
    expect(await database.people.get(friend)).toMatchObject({
      name: 'Ada',
      fees: ada.fees,
      phones: ada.phones
    })
  })
})

describe('typing', () => {
  it('takes odd corrections of a product as they are, and a blank for nothing', async () => {
    const { database, surroundings } = freshWeb()
    const [id = ''] = await addByHand(database, surroundings, [{ kind: 'product', name: 'Magnesium' }])
    await writeField(database, surroundings, id, 'currency', 'about 20 €')
    await writeField(database, surroundings, id, 'brand', 'x'.repeat(700))
    await writeField(database, surroundings, id, 'seller', ' ')
    await writeField(database, surroundings, id, 'ingredients', ['', ' magnesium ', ''])
    expect(await database.products.get(id)).toMatchObject({
      currency: 'about 20 €',
      brand: 'x'.repeat(700),
      ingredients: ['magnesium']
    })
    expect((await database.products.get(id))?.seller).toBeUndefined()
  })
})
