// First, since it gives Dexie its database.
import { freshWeb } from './web'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { keepLastTyped, keepTyped } from '@/db/keep-typed'
import { alsoWritten } from '@/db/waiting-proposals'
import { typedSchema, type Typed } from '@/domain/typed'

/** Ada, and a page that closes in the middle of writing what she is to the client. */
async function closingPage() {
  const { database, surroundings } = freshWeb()
  const [id = ''] = await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ada' }])
  const typed = (value: string, base?: string): Typed => ({
    into: 'field',
    id,
    field: 'relation',
    value,
    pen: { id: 'page', ...(base !== undefined && { base }) }
  })
  const stands = async () => {
    const ada = await database.people.get(id)
    return ada && 'relation' in ada ? ada.relation : undefined
  }
  const offers = async () => (await alsoWritten(database, id)).map(({ after }) => after)
  return { database, surroundings, typed, stands, offers }
}

it.each(['before it closed', 'not at all'])(
  'keeps the last words where the page wrote the ones before %s',
  async (when) => {
    const { database, surroundings, typed, stands, offers } = await closingPage()
    await keepTyped(database, surroundings, typed('sis'))
    if (when === 'before it closed') await keepTyped(database, surroundings, typed('siste', 'sis'))
    await keepLastTyped(database, surroundings, [typed('siste', 'sis'), typed('sister', 'sis')])
    expect(await stands()).toBe('sister')
    // What the page itself had written is no other's word.
    expect(await offers()).toEqual([])
    expect(await database.history.count()).toBe(2)
  }
)

it('offers what another page wrote meanwhile', async () => {
  const { database, surroundings, typed, stands, offers } = await closingPage()
  await keepTyped(database, surroundings, { ...typed('friend'), pen: { id: 'other' } } as Typed)
  await keepLastTyped(database, surroundings, [typed('s'), typed('sister')])
  expect(await stands()).toBe('sister')
  expect(await offers()).toEqual(['friend'])
})

it('keeps an observation, an expectation, a cell and the word for a quality as they are typed, once they are checked', async () => {
  const { database, surroundings } = freshWeb()
  const [personId = ''] = await addByHand(database, surroundings, [{ kind: 'practitioner', name: 'Ada' }])
  const pen = { id: 'page' }
  const start = { id: 'one', personId, quality: 'being-heard' }
  const fields = { sentence: 'She waited.', side: 'us', basis: 'told', on: '2024-21' } as const
  const all: Typed[] = [
    { into: 'observation', start, fields, pen },
    { into: 'expectation', start: { id: 'two', personId, kind: 'cost' }, fields: { what: '$200' }, pen },
    {
      into: 'cell',
      start: { id: 'three', comparisonId: 'c', column: 'stay', row: 'wait' },
      text: 'Now',
      basis: 'lived',
      privacy: 'may-print',
      pen
    },
    { into: 'quality', id: 'my-story', fields: { name: 'Knows me' }, called: 'My story', pen }
  ]
  expect(v.parse(v.array(typedSchema), all)).toEqual(all)
  await keepLastTyped(database, surroundings, all)
  expect(await database.observations.toArray()).toMatchObject([{ ...start, ...fields }])
  expect(await database.expectations.toArray()).toMatchObject([{ kind: 'cost', what: '$200' }])
  expect(await database.qualities.toArray()).toMatchObject([{ id: 'my-story', name: 'Knows me' }])
  expect(await database.comparisonCells.toArray()).toMatchObject([{ text: 'Now', privacy: 'may-print' }])
})
