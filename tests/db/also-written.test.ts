// First, since it gives Dexie its database.
import { freshWeb } from './web'
import { describe, expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { connect, writeTieNote } from '@/db/connections'
import { writeNote } from '@/db/notes'
import { writeObservation } from '@/db/observations'
import { leaveProposal, takeProposals } from '@/db/proposals'
import { undoLast } from '@/db/undo'
import { alsoWritten, waitingProposals } from '@/db/waiting-proposals'
import { countsAbout } from '@/db/everyone'
import { placePartner, writeField } from '@/db/write'
import type { FieldValue } from '@/domain/proposal'

/** Ada, and pages that are open on her: each types letter by letter from what it showed when it began. */
async function ada() {
  const { database, surroundings } = freshWeb()
  const [id = ''] = await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ada' }])
  const offers = async (aboutId = id) => (await alsoWritten(database, aboutId)).map(({ after }) => after)
  const openPage = (field: string, name: string) => {
    let base: FieldValue | undefined = field === 'name' ? 'Ada' : undefined
    return async (text: string) => {
      base = await writeField(database, surroundings, id, field, text, { id: name, base })
    }
  }
  const stands = async () => (await database.people.get(id)) as unknown as Record<string, unknown>
  return { database, surroundings, id, offers, openPage, stands }
}

describe('one field typed in two open pages', () => {
  it('keeps what was written last, and offers what it covered', async () => {
    const { offers, openPage, stands } = await ada()
    const [one, other] = [openPage('relation', 'one'), openPage('relation', 'other')]
    for (const text of ['s', 'si', 'sister']) await one(text)
    for (const text of ['f', 'friend']) await other(text)
    expect((await stands()).relation).toBe('friend')
    expect(await offers()).toEqual(['sister'])
  })

  it('offers whole words, and no single letters, when both type at once', async () => {
    const { offers, openPage, stands } = await ada()
    const [one, other] = [openPage('name', 'one'), openPage('name', 'other')]
    const [first, second] = ['Ada Moss', 'My doctor']
    for (let at = 1; at <= second.length; at++) {
      if (at <= first.length) await one(first.slice(0, at))
      await other(second.slice(0, at))
    }
    expect((await stands()).name).toBe('My doctor')
    expect(await offers()).toEqual(['Ada Moss'])
  })

  it('loses nobody’s words among three', async () => {
    const { offers, openPage, stands } = await ada()
    const pages = ['one', 'two', 'three'].map((name) => openPage('relation', name))
    for (const [at, page] of pages.entries()) await page(`words ${at}`)
    expect((await stands()).relation).toBe('words 2')
    expect(new Set(await offers())).toEqual(new Set(['words 0', 'words 1']))
  })

  it('offers nothing where someone saw what they wrote over', async () => {
    const { offers, openPage, database, surroundings, id } = await ada()
    await openPage('relation', 'one')('sister')
    await writeField(database, surroundings, id, 'relation', 'friend', { id: 'two', base: 'sister' })
    expect(await offers()).toEqual([])
  })

  it('lets the other words of an observation and of a tie be taken, too', async () => {
    const { database, surroundings, id } = await ada()
    const start = { id: 'observation-1', personId: id, quality: 'being-heard' }
    const pen = { id: 'one', base: undefined }
    await writeObservation(database, surroundings, start, { sentence: 'She waited.' }, pen)
    await writeObservation(database, surroundings, start, { sentence: 'In a hurry.' }, { ...pen, id: 'two' })
    const [tea = ''] = await addByHand(database, surroundings, [{ kind: 'product', name: 'Tea' }])
    await connect(database, surroundings, tea, id, 'suggested-by')
    const [tie] = await database.connections.toArray()
    await writeTieNote(database, surroundings, tie?.id ?? '', 'In May', pen)
    await writeTieNote(database, surroundings, tie?.id ?? '', 'At night', { ...pen, id: 'two' })
    for (const aboutId of [start.id, tie?.id ?? '']) {
      const [offer] = await alsoWritten(database, aboutId)
      await takeProposals(database, surroundings, [offer?.id ?? ''])
      expect(await alsoWritten(database, aboutId)).toEqual([])
    }
    expect(await database.observations.get(start.id)).toMatchObject({ sentence: 'She waited.' })
    expect(await database.connections.get(tie?.id ?? '')).toMatchObject({ note: 'In May' })
  })

  it('lets either stand: taken, the other is replaced; left, it is offered no more', async () => {
    const { database, surroundings, id, openPage, stands, offers } = await ada()
    const [one, other] = [openPage('relation', 'one'), openPage('relation', 'other')]
    await one('sister')
    await other('friend')
    const [{ id: offer } = { id: '' }] = await alsoWritten(database, id)
    await takeProposals(database, surroundings, [offer])
    expect(await stands()).toMatchObject({ relation: 'sister', sources: { relation: { from: 'you' } } })
    await undoLast(database)
    expect((await stands()).relation).toBe('friend')
    await leaveProposal(database, surroundings, offer)
    expect([(await stands()).relation, await offers()]).toEqual(['friend', []])
  })

  it('is in the history once for each page, and undo gives the covered words back', async () => {
    const { database, openPage, stands, offers } = await ada()
    const [one, other] = [openPage('relation', 'one'), openPage('relation', 'other')]
    for (const text of ['s', 'sister']) await one(text)
    for (const text of ['f', 'friend']) await other(text)
    expect((await database.history.toArray()).map(({ action }) => action)).toEqual(['add', 'write', 'write'])
    await undoLast(database)
    expect([(await stands()).relation, await offers()]).toEqual(['sister', []])
  })

  it('is no change of a page: lists and pages speak of those alone', async () => {
    const { database, id, openPage } = await ada()
    await openPage('relation', 'one')('sister')
    await openPage('relation', 'other')('friend')
    expect(await waitingProposals(database, id)).toEqual([])
    expect((await countsAbout(database, [id])).get(id)?.changes).toBe(0)
  })

  it('holds for what it is for, and for notes', async () => {
    const { database, surroundings, id, offers } = await ada()
    await placePartner(database, surroundings, id, { whatFor: 'Walks' }, { id: 'one', base: '' })
    await placePartner(database, surroundings, id, { whatFor: 'Talks' }, { id: 'two', base: '' })
    expect(await offers()).toEqual(['Walks'])
    const start = { id: 'note-1', aboutId: id, prompt: 'none' } as const
    await writeNote(database, surroundings, start, 'She waits.', 'Ada', { id: 'one', base: '' })
    await writeNote(database, surroundings, start, 'She sings.', 'Ada', { id: 'two', base: '' })
    expect(await offers('note-1')).toEqual(['She waits.'])
    const all = [...(await alsoWritten(database, id)), ...(await alsoWritten(database, 'note-1'))]
    await takeProposals(
      database,
      surroundings,
      all.map((one) => one.id)
    )
    expect((await database.notes.get('note-1'))?.text).toBe('She waits.')
    expect((await database.partnerships.toArray())[0]?.whatFor).toBe('Walks')
  })
})
