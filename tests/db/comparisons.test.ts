// First, since it gives Dexie its database.
import { freshWeb, keptRows } from './web'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { comparisonPage, comparisonRoom } from '@/db/comparison-page'
import {
  changeComparison,
  comparisonsIn,
  compareAlso,
  lookAtRows,
  openComparison,
  removeComparison,
  writeCell
} from '@/db/comparisons'
import { writeDecision } from '@/db/decisions'
import { askAbout } from '@/db/questions'
import { whatSuits, writeSuits } from '@/db/suits'
import { redoNext, undoLast } from '@/db/undo'
import { compared } from '@/domain/comparison'

async function withPeople(count = 3) {
  const web = freshWeb()
  const people = await addByHand(
    web.database,
    web.surroundings,
    Array.from({ length: count }, (_one, index) => ({
      kind: 'practitioner' as const,
      name: `Person ${index}`
    }))
  )
  return { ...web, people }
}

it('lays people side by side in the order they came, nobody twice, and five at most', async () => {
  const { database, surroundings, people } = await withPeople(7)
  const [a = '', b = ''] = people
  const first = await compareAlso(database, surroundings, [b])
  await compareAlso(database, surroundings, [a, b, 'stay'])
  expect((await openComparison(database))?.columns).toEqual([b, a, 'stay'])
  const { id, standing } = await compareAlso(database, surroundings, people)
  expect(id).toBe(first.id)
  expect(standing).toHaveLength(5)
  expect((await openComparison(database))?.columns).toEqual([b, a, 'stay', ...people.slice(2, 5)])
})

it('begins another one once the open one has a name', async () => {
  const { database, surroundings, people } = await withPeople()
  const { id } = await compareAlso(database, surroundings, people)
  await changeComparison(database, surroundings, id, { name: 'This winter' })
  expect(await openComparison(database)).toBeUndefined()
  const next = await compareAlso(database, surroundings, people.slice(0, 1))
  expect(next.id).not.toBe(id)
  await removeComparison(database, surroundings, next.id)
  expect((await comparisonsIn(database)).map(({ name }) => name)).toEqual(['This winter'])
})

it('keeps a decision with two options at least, and what suits me a line each; all of it undone to the first moment', async () => {
  const { database, surroundings, people } = await withPeople()
  const before = await keptRows(database)
  const { id } = await compareAlso(database, surroundings, people)
  const options = [
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' }
  ]
  const start = { id: 'd', comparisonId: id, options }
  await writeDecision(database, surroundings, start, { think: 'Wait.' }, 'It')
  await writeDecision(database, surroundings, start, { options: options.slice(0, 1) }, 'It')
  await writeDecision(database, surroundings, start, { lookAgain: '2027-03-01' }, 'It')
  await writeDecision(database, surroundings, start, { lookAgain: undefined }, 'It')
  expect(await database.decisions.toArray()).toMatchObject([{ think: 'Wait.', options, suggested: [] }])
  expect((await database.decisions.get('d'))?.lookAgain).toBeUndefined()
  await writeSuits(database, surroundings, 'money', '80')
  await writeSuits(database, surroundings, 'money', ' ')
  await writeSuits(database, surroundings, 'time', 'Mornings')
  expect(await whatSuits(database)).toMatchObject({ time: 'Mornings' })
  expect((await whatSuits(database))?.money).toBeUndefined()
  const cell = { id: 'c', comparisonId: id, column: 'stay', row: 'wait' }
  for (const text of ['N', 'Now']) await writeCell(database, surroundings, cell, { text, basis: 'lived' })
  const last = await keptRows(database)
  while ((await keptRows(database)).comparisons?.length) await undoLast(database)
  expect(await keptRows(database)).toEqual(before)
  while (await redoNext(database));
  expect(await keptRows(database)).toEqual(last)
})

it('makes one question for one person and row, however often and in whatever order it is asked for', async () => {
  const asked = fc.array(fc.record({ who: fc.nat(2), row: fc.constantFrom('fees', 'wait', 'own-row') }), {
    maxLength: 12
  })
  await fc.assert(
    fc.asyncProperty(asked, async (all) => {
      const { database, surroundings, people } = await withPeople()
      for (const { who, row } of all)
        await askAbout(database, surroundings, people[who] ?? '', row, `${row}?`)
      const wanted = new Set(all.map(({ who, row }) => `${people[who]} ${row}`))
      const kept = (await database.questions.toArray()).map(({ personId, row }) => `${personId} ${row}`)
      expect(kept.toSorted()).toEqual([...wanted].toSorted())
      await database.delete()
    }),
    { numRuns: 25 }
  )
})

it('reads a comparison as it stands, and whoever was removed comes back to their place', async () => {
  const { database, surroundings, people } = await withPeople()
  await compareAlso(database, surroundings, people)
  const names = async () => {
    const comparison = await openComparison(database)
    return (
      comparison &&
      compared((await comparisonPage(database, comparison)).records).columns.map(({ name }) => name)
    )
  }
  expect(await names()).toEqual(['Person 0', 'Person 1', 'Person 2'])
  await database.people.update(people[1] ?? '', { removedAt: '2026-11-21T12:00:00.000Z' })
  expect(await names()).toEqual(['Person 0', 'Person 2'])
})

it('is looked at as it was last, which is no deed', async () => {
  const { database, surroundings, people } = await withPeople()
  const { id } = await compareAlso(database, surroundings, people)
  const deeds = await database.history.count()
  await lookAtRows(database, id, 'to-ask')
  expect(await openComparison(database)).toMatchObject({ view: 'to-ask' })
  expect(await database.history.count()).toBe(deeds)
})

it('reads a room at once: the page that is asked for, and all that have a name', async () => {
  const { database, surroundings, people } = await withPeople()
  const { id } = await compareAlso(database, surroundings, people)
  expect(await comparisonRoom(database, undefined)).toMatchObject({ page: { comparison: { id } }, saved: [] })
  await changeComparison(database, surroundings, id, { name: 'This winter' })
  expect((await comparisonRoom(database, undefined)).page).toBeUndefined()
  expect(await comparisonRoom(database, id)).toMatchObject({ page: { comparison: { id } }, saved: [{ id }] })
})
