// First, since it gives Dexie its database.
import { freshWeb } from './web'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { writeObservation } from '@/db/observations'
import { addVisit, changeVisit } from '@/db/visits'
import { writeTie } from '@/db/tie'
import { strengthOn } from '@/domain/label-strength'

async function webOf() {
  const web = freshWeb()
  const { database, surroundings } = web
  const [dana = '', maya = ''] = await addByHand(database, surroundings, [
    { kind: 'practitioner', name: 'Dana Whitfield' },
    { kind: 'supporter', name: 'Maya' }
  ])
  const isFirst = async (id: string, personIds: string[], more = {}) => {
    await addVisit(database, surroundings, { id, personIds, ...more })
    return (await database.visits.get(id))?.first === true
  }
  return { database, surroundings, dana, maya, isFirst }
}

it('a visit with someone who was never seen is the first one, until it is said otherwise', async () => {
  const { database, surroundings, dana, maya, isFirst } = await webOf()
  expect(await isFirst('friend', [maya])).toBe(false)
  expect(await isFirst('one', [dana])).toBe(true)
  await changeVisit(database, surroundings, 'one', { first: undefined })
  expect(await database.visits.get('one')).not.toHaveProperty('first')
  expect(await isFirst('two', [dana])).toBe(false)
})

it('a call that was, and a visit that did not take place, are told apart', async () => {
  const { database, surroundings, dana, isFirst } = await webOf()
  expect(await isFirst('off', [dana], { on: '2026-11-01' })).toBe(true)
  await changeVisit(database, surroundings, 'off', { ended: 'called-off' })
  expect(await isFirst('call', [dana], { ended: 'was' })).toBe(false)
  expect(await isFirst('next', [dana])).toBe(false)
})

it('whoever works with someone, or noticed something there, has seen them', async () => {
  const working = await webOf()
  await writeTie(working.database, working.surroundings, working.dana, { stage: 'working' })
  expect(await working.isFirst('one', [working.dana])).toBe(false)
  const noticed = await webOf()
  const note = (id: string, basis: 'read' | 'felt') =>
    writeObservation(
      noticed.database,
      noticed.surroundings,
      { id, personId: noticed.dana, quality: 'being-heard' },
      { sentence: 'She waits.', basis }
    )
  await note('read', 'read')
  expect(await noticed.isFirst('one', [noticed.dana], { on: '2026-12-01' })).toBe(true)
  await changeVisit(noticed.database, noticed.surroundings, 'one', { ended: 'called-off' })
  await note('felt', 'felt')
  expect(await noticed.isFirst('two', [noticed.dana])).toBe(false)
})

it.each([
  [
    'Magnesium, 90 capsules',
    ['Magnesium (as bisglycinate) 120 mg per capsule', 'Cellulose'],
    '120 mg per capsule'
  ],
  ['Vitamin D', ['Vitamin D3 (1000 IU)', 'Oil'], '1000 IU'],
  ['Riboflavin 400 mg', ['Riboflavin (vitamin B2) 400 mg per capsule'], undefined],
  ['Two of them', ['Magnesium 100 mg', 'Zinc 10 mg'], undefined],
  ['Tea', ['Dried ginger root'], undefined]
])('the strength of %s is what its label says of the one thing in it', (name, ingredients, strength) =>
  expect(strengthOn({ name, ingredients })).toBe(strength)
)
