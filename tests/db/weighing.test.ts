// First, since it gives Dexie its database.
import { freshWeb, keptRows } from './web'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { expectationsOf, removeExpectation, writeExpectation } from '@/db/expectations'
import { joinSubjects } from '@/db/join'
import { keepTyped } from '@/db/keep-typed'
import { letGo } from '@/db/let-go'
import { observationsOf, removeObservation, writeObservation } from '@/db/observations'
import { letLeave } from '@/db/privacy'
import { takeProposals } from '@/db/proposals'
import { addQuality, changeQuality, keptQualities } from '@/db/qualities'
import { askAbout, questionsFor, writeQuestion } from '@/db/questions'
import { recentlyRemoved } from '@/db/removed'
import { coverQuality, expectQuality, markSpecialist, nameSpecialist, notExpectedOf } from '@/db/specialist'
import { whatSuits, writeSuits } from '@/db/suits'
import { undoLast } from '@/db/undo'
import { removeSubject } from '@/db/write'
import { standingQualities } from '@/domain/qualities'

async function withPeople() {
  const web = freshWeb()
  const { database, surroundings } = web
  const [brandt = '', dana = '', twin = ''] = await addByHand(database, surroundings, [
    { kind: 'practitioner', name: 'Dr. Brandt' },
    { kind: 'practitioner', name: 'Dana' },
    { kind: 'practitioner', name: 'D. Brandt' }
  ])
  const partnership = async (id: string) =>
    (await database.partnerships.where('partnerId').equals(id).first())!
  const letOff = async (id = brandt) => notExpectedOf(database, await partnership(id))
  return { ...web, brandt, dana, twin, partnership, letOff }
}

it('an observation comes with its first words and goes with its last, and the typing of it is one deed', async () => {
  const { database, surroundings, dana } = await withPeople()
  const before = await keptRows(database)
  const start = { id: 'one', personId: dana, quality: 'being-heard' }
  await writeObservation(database, surroundings, start, { sentence: '' })
  expect(await keptRows(database)).toEqual(before)
  for (const sentence of ['S', 'Sh', 'She waited.'])
    await writeObservation(database, surroundings, start, { sentence })
  await writeObservation(database, surroundings, start, { on: '2024-21', basis: 'told' })
  expect(await observationsOf(database, dana)).toMatchObject([
    { sentence: 'She waited.', side: 'them', basis: 'told', on: '2024-21', state: 'said' }
  ])
  await writeObservation(database, surroundings, start, { sentence: ' ' })
  expect(await observationsOf(database, dana)).toEqual([])
  await undoLast(database)
  expect(await keptRows(database)).toEqual(before)
})

it('“too early to say” is an answer without a word', async () => {
  const { database, surroundings, dana } = await withPeople()
  const start = { id: 'one', personId: dana, quality: 'daily-life' }
  await writeObservation(database, surroundings, start, { state: 'too-early' })
  expect(await observationsOf(database, dana)).toMatchObject([{ state: 'too-early', sentence: '' }])
})

it('what may leave is one deed for all sentences, and taken back it is as private as before', async () => {
  const { database, surroundings, dana } = await withPeople()
  for (const id of ['one', 'two'])
    await writeObservation(
      database,
      surroundings,
      { id, personId: dana, quality: 'my-story' },
      { sentence: id }
    )
  const before = await keptRows(database)
  await letLeave(database, surroundings, 'Dana', { one: true, two: true, nobody: true }, 'print')
  const now = await observationsOf(database, dana)
  expect(now.map(({ privacy }) => privacy)).toEqual(['may-print', 'may-print'])
  await undoLast(database)
  expect(await keptRows(database)).toEqual(before)
})

it('an observation that was removed waits, comes back, and goes with its person', async () => {
  const { database, surroundings, dana } = await withPeople()
  const start = { id: 'one', personId: dana, quality: 'being-heard' }
  await writeObservation(database, surroundings, start, { sentence: 'She waited.' })
  await removeObservation(database, surroundings, 'one')
  expect(await recentlyRemoved(database, surroundings.now())).toMatchObject([
    { kind: 'observation', name: 'She waited.' }
  ])
  await undoLast(database)
  await removeSubject(database, surroundings, dana)
  await letGo(database, surroundings, [{ table: 'people', id: dana }])
  expect(await database.observations.count()).toBe(0)
})

it('a specialist is let off the outlook at once, others when asked; switching back and forth loses nothing', async () => {
  const { database, surroundings, brandt, dana, letOff } = await withPeople()
  const before = await keptRows(database)
  await markSpecialist(database, surroundings, brandt, true)
  await expectQuality(database, surroundings, brandt, 'daily-life', false)
  await expectQuality(database, surroundings, brandt, 'respect', false)
  const [outlook] = await letOff()
  await coverQuality(database, surroundings, outlook!.id, dana)
  const marked = await letOff()
  expect(marked.map(({ quality, coveredById }) => [quality, coveredById])).toEqual([
    ['fits-my-outlook', dana],
    ['daily-life', undefined]
  ])
  await markSpecialist(database, surroundings, brandt, false)
  expect(await letOff()).toEqual([])
  await markSpecialist(database, surroundings, brandt, true)
  expect(await letOff()).toEqual(marked)
  for (let deeds = 0; deeds < 5; deeds++) await undoLast(database)
  expect(await keptRows(database)).toEqual(before)
})

it('the word for a specialist is the client’s, and an emptied one goes', async () => {
  const { database, surroundings, brandt, partnership } = await withPeople()
  await nameSpecialist(database, surroundings, brandt, 'a surgeon')
  expect(await partnership(brandt)).toMatchObject({ specialistWord: 'a surgeon' })
  await nameSpecialist(database, surroundings, brandt, ' ')
  expect(await partnership(brandt)).not.toHaveProperty('specialistWord')
})

it('an expectation comes with its first words, goes with its last, and can be removed', async () => {
  const { database, surroundings, dana } = await withPeople()
  const start = { id: 'hope', personId: dana, kind: 'hope' } as const
  await writeExpectation(database, surroundings, start, { what: 'A plain date', known: 'assumed' })
  await writeExpectation(database, surroundings, start, { whose: 'theirs' })
  expect(await expectationsOf(database, dana)).toMatchObject([{ known: 'assumed', whose: 'theirs' }])
  await removeExpectation(database, surroundings, 'hope')
  expect(await recentlyRemoved(database, surroundings.now())).toMatchObject([{ kind: 'expectation' }])
  await writeExpectation(database, surroundings, start, { what: 'A date' })
  expect(await expectationsOf(database, dana)).toHaveLength(1)
  await writeExpectation(database, surroundings, start, { what: '' })
  expect(await expectationsOf(database, dana)).toEqual([])
})

it('what is expected after all stays expected when the mark is set again', async () => {
  const { database, surroundings, brandt, letOff } = await withPeople()
  await markSpecialist(database, surroundings, brandt, true)
  await expectQuality(database, surroundings, brandt, 'fits-my-outlook', true)
  await markSpecialist(database, surroundings, brandt, false)
  await markSpecialist(database, surroundings, brandt, true)
  expect(await letOff()).toEqual([])
})

it('one who covers and is gone for good covers no more', async () => {
  const { database, surroundings, brandt, dana, letOff } = await withPeople()
  await markSpecialist(database, surroundings, brandt, true)
  const [outlook] = await letOff()
  await coverQuality(database, surroundings, outlook!.id, dana)
  await removeSubject(database, surroundings, dana)
  await letGo(database, surroundings, [{ table: 'people', id: dana }])
  expect((await letOff()).map(({ coveredById }) => coveredById)).toEqual([undefined])
})

it('two that are one have all that was noted, expected and asked of either, and one question for a row', async () => {
  const { database, surroundings, brandt, twin, dana, letOff, partnership } = await withPeople()
  const before = await keptRows(database)
  for (const [id, personId] of [
    ['one', brandt],
    ['two', twin]
  ] as const)
    await writeObservation(database, surroundings, { id, personId, quality: 'my-story' }, { sentence: id })
  const hope = { id: 'hope', personId: twin, kind: 'hope' } as const
  await writeExpectation(database, surroundings, hope, { what: 'A letter', whose: 'theirs' })
  await markSpecialist(database, surroundings, twin, true)
  const [row] = await letOff(twin)
  await coverQuality(database, surroundings, row!.id, dana)
  for (const personId of [brandt, twin]) await askAbout(database, surroundings, personId, 'fees', 'How much?')
  await joinSubjects(database, surroundings, brandt, twin)
  expect((await observationsOf(database, brandt)).map(({ sentence }) => sentence)).toEqual(['one', 'two'])
  expect(await database.expectations.where('personId').equals(brandt).count()).toBe(1)
  expect((await partnership(brandt)).specialist).toBe(true)
  expect((await letOff()).map(({ coveredById }) => coveredById)).toEqual([dana])
  expect(await questionsFor(database, brandt)).toHaveLength(1)
  while ((await database.history.where('state').equals('done').count()) > 1) await undoLast(database)
  expect(await keptRows(database)).toEqual(before)
})

it('asks one person one question for one row, however often, and opens it again when it was let go', async () => {
  const { database, surroundings, dana } = await withPeople()
  const ask = () => askAbout(database, surroundings, dana, 'fees', 'How much is a visit?')
  const ids = [await ask(), await ask(), await ask()]
  expect(new Set(ids).size).toBe(1)
  await writeQuestion(database, surroundings, ids[0]!, { text: 'What does it all come to?', state: 'let-go' })
  expect(await questionsFor(database, dana)).toEqual([])
  await ask()
  expect(await questionsFor(database, dana)).toMatchObject([
    { text: 'What does it all come to?', state: 'open' }
  ])
})

it('a quality is renamed, weighed and hidden under its own id, and is as before when that is taken back', async () => {
  const { database, surroundings } = freshWeb()
  await changeQuality(database, surroundings, 'my-story', { name: 'Knows me' }, 'My story')
  await changeQuality(database, surroundings, 'my-story', { matters: 'a-lot', hidden: true }, 'My story')
  await changeQuality(database, surroundings, 'no-such-quality', { name: 'x' }, '')
  await addQuality(database, surroundings, 'own', 'Calls back')
  await changeQuality(database, surroundings, 'own', { name: ' ' }, '')
  const all = standingQualities(await keptQualities(database))
  expect(all[0]).toMatchObject({ id: 'own', name: 'Calls back' })
  expect(all.find(({ id }) => id === 'my-story')).toMatchObject({
    known: 'my-story',
    name: 'Knows me',
    matters: 'a-lot',
    hidden: true
  })
  while (await undoLast(database));
  expect(await keptQualities(database)).toEqual([])
})

it('the first word of an answer makes a question answered, an empty one takes the answer away, and it is one deed', async () => {
  const { database, surroundings, dana } = await withPeople()
  const id = await askAbout(database, surroundings, dana, 'wait', 'How long?')
  const before = await keptRows(database)
  const pen = { id: 'pen', base: undefined }
  for (const answer of ['T', 'Tw', 'Two weeks'])
    await keepTyped(database, surroundings, { into: 'question', id, fields: { answer }, pen })
  expect(await questionsFor(database, dana)).toMatchObject([{ state: 'answered', answer: 'Two weeks' }])
  await keepTyped(database, surroundings, { into: 'question', id, fields: { answer: ' ' }, pen })
  expect((await questionsFor(database, dana))[0]?.answer).toBeUndefined()
  await undoLast(database)
  expect(await keptRows(database)).toEqual(before)
})

it('what another page covered of an observation, an answer or a line of what suits me can be taken back', async () => {
  const { database, surroundings, dana } = await withPeople()
  const start = { id: 'one', personId: dana, quality: 'being-heard' }
  const pen = (id: string) => ({ id, base: undefined })
  await writeObservation(database, surroundings, start, { sentence: 'She waited.' }, pen('a'))
  await writeObservation(database, surroundings, start, { sentence: 'He waited.' }, pen('b'))
  await writeSuits(database, surroundings, 'money', '80', pen('a'))
  await writeSuits(database, surroundings, 'money', '90', pen('b'))
  const offers = await database.proposals.toArray()
  expect(offers.map(({ after }) => after)).toEqual(['She waited.', '80'])
  await takeProposals(
    database,
    surroundings,
    offers.map(({ id }) => id)
  )
  expect(await observationsOf(database, dana)).toMatchObject([{ sentence: 'She waited.' }])
  expect(await whatSuits(database)).toMatchObject({ money: '80' })
  expect((await database.proposals.toArray()).map(({ state }) => state)).toEqual(['taken', 'taken'])
})
