// First, since it gives Dexie its database.
import { freshWeb, keptRows } from './web'
import { expect, it } from 'vitest'
import { alreadyHere, bringIn } from '@/db/bring-in'
import { undoLast } from '@/db/undo'
import type { Brought } from '@/domain/brought'
import { readForeignFile } from '@/formats/foreign-file'

const ada: Brought = {
  kind: 'practitioner',
  name: 'Ada Moss',
  profession: 'Osteopath',
  phones: ['(503) 555-0148'],
  note: 'Met at the choir'
}

it('keeps everyone as one deed, knows them again, and is undone whole', async () => {
  const { database, surroundings } = freshWeb()
  const before = await keptRows(database)
  expect(await alreadyHere(database, [ada])).toEqual([false])
  await bringIn(database, surroundings, [
    ada,
    { kind: 'practice', name: 'Alder Clinic', address: '4 Mill Lane' },
    { kind: 'advice', name: 'Rest', website: 'https://x.example' }
  ])
  expect(await database.people.toArray()).toMatchObject([
    {
      name: 'Ada Moss',
      profession: 'Osteopath',
      phones: ['(503) 555-0148'],
      sources: { phones: { from: 'you' } }
    }
  ])
  expect((await database.notes.toArray()).map(({ text }) => text)).toEqual([
    'Met at the choir',
    'https://x.example'
  ])
  expect(await database.practices.toArray()).toMatchObject([{ name: 'Alder Clinic', address: '4 Mill Lane' }])
  expect(await alreadyHere(database, [{ kind: 'supporter', name: 'A.', phones: ['503-555-0148'] }])).toEqual([
    true
  ])
  await undoLast(database)
  expect(await keptRows(database)).toEqual(before)
})

it('keeps what is taken and visits with whom they are, out of a bundle of a clinic, and nothing it does not know', async () => {
  const { database, surroundings } = freshWeb()
  const resources = [
    {
      resourceType: 'Practitioner',
      id: 'ida',
      name: [{ prefix: ['Dr.'], given: ['Ida'], family: 'Berg' }],
      telecom: [{ system: 'phone', value: `0171 ${'5'.repeat(5000)}` }]
    },
    {
      resourceType: 'PractitionerRole',
      practitioner: { reference: 'Practitioner/ida' },
      code: [{ coding: [{ display: 'Neurologist' }] }],
      organization: { display: 'City Clinic' }
    },
    {
      resourceType: 'MedicationStatement',
      status: 'active',
      medicationCodeableConcept: { text: 'Vitamin D' },
      effectivePeriod: { start: '2026-03-01T00:00:00Z' }
    },
    {
      resourceType: 'Appointment',
      status: 'proposed',
      requestedPeriod: [{ start: '2026-12-10' }],
      participant: [{ actor: { reference: 'Practitioner/ida' } }]
    },
    { resourceType: 'Observation', status: 'final' },
    JSON.parse('{"resourceType":"RelatedPerson","name":[{"text":"Rosa"}],"hasOwnProperty":1}') as object
  ]
  const bundle = { resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) }
  const file = readForeignFile(JSON.stringify(bundle))
  if (file.kind !== 'health') throw new Error(file.kind)
  expect(file.leftOut).toBe(1)
  await bringIn(database, surroundings, file.brought)
  const [ida, rosa] = await database.people.orderBy('id').toArray()
  expect(ida).toMatchObject({ name: 'Dr. Ida Berg', profession: 'Neurologist', practice: 'City Clinic' })
  expect(rosa).toMatchObject({ name: 'Rosa', role: 'supporter' })
  expect(await database.takings.toArray()).toMatchObject([{ name: 'Vitamin D', since: '2026-03-01' }])
  expect(await database.visits.toArray()).toMatchObject([{ on: '2026-12-10', personIds: [ida?.id] }])
  expect(await alreadyHere(database, file.brought)).toEqual([true, true, true, true])
  for (const text of ['{"resourceType":"Bundle"}', '{"a":1}', `{"resourceType":${'['.repeat(90_000)}`])
    expect(readForeignFile(text).kind).toBe('unknown')
})

it('can be stopped on the way, says how far it is, and leaves nothing half', async () => {
  const { database, surroundings } = freshWeb()
  const before = await keptRows(database)
  const many = Array.from({ length: 120 }, (_one, at): Brought => ({ ...ada, name: `Ada ${at}` }))
  const told: number[] = []
  const running = { onDone: (done: number) => told.push(done), isStopped: () => told.includes(50) }
  expect(await bringIn(database, surroundings, many, running)).toBeUndefined()
  expect(told).toEqual([0, 25, 50])
  expect(await keptRows(database)).toEqual(before)
  expect(await bringIn(database, surroundings, many)).toBe(120)
  expect(await database.people.count()).toBe(120)
})
