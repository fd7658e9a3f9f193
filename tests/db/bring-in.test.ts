// @vitest-environment node
// First, since it gives Dexie its database.
import { freshWeb, keptRows } from './web'
import { expect, it } from 'vitest'
import { alreadyHere, bringIn } from '@/db/bring-in'
import { undoLast } from '@/db/undo'
import type { Brought } from '@/domain/brought'

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
