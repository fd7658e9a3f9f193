import { freshWeb } from './web'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { connect } from '@/db/connections'
import { joinSubjects } from '@/db/join'
import { tiesOf } from '@/db/ties'
import { threads } from '@/db/threads'
import { arrange, writeTie, writeTieLine } from '@/db/tie'
import { coverQuality, markSpecialist } from '@/db/specialist'
import { undoLast } from '@/db/undo'

type Web = ReturnType<typeof freshWeb>
const two = ({ database, surroundings }: Web) =>
  addByHand(database, surroundings, [
    { kind: 'practitioner', name: 'Dana', relation: '', sector: 'professional', ring: 'close' },
    { kind: 'practitioner', name: 'Dana W', relation: '', sector: 'professional', ring: 'close' }
  ])
const tieOf = (web: Web, id: string) => web.database.partnerships.where('partnerId').equals(id).first()

it('remembers how it went: what rested is picked up again, and nothing of it goes', async () => {
  const web = freshWeb()
  const [dana = ''] = await two(web)
  const say = async (day: string, stage: 'working' | 'resting' | 'ended' | undefined) => {
    web.at(`${day}T10:00:00.000Z`)
    await writeTie(web.database, web.surroundings, dana, { stage })
  }
  await say('2024-05-03', 'working')
  await say('2025-01-02', 'ended')
  // A slip of the hand on one day is no event.
  await say('2025-01-02', 'resting')
  await say('2026-11-21', 'working')
  expect((await tieOf(web, dana))?.turns).toEqual([
    { on: '2024-05-03', stage: 'working' },
    { on: '2025-01-02', stage: 'resting' },
    { on: '2026-11-21', stage: 'working', pickedUp: true }
  ])
  await undoLast(web.database)
  expect(await tieOf(web, dana)).toMatchObject({ stage: 'resting', turns: [{}, {}] })
})

it('keeps the lines of a search apart, so that two pages lose none, and takes one away', async () => {
  const web = freshWeb()
  const [dana = ''] = await two(web)
  const write = (id: string, fields: { way?: 'rang'; said?: string; next?: string } | undefined) =>
    writeTieLine(web.database, web.surroundings, dana, 'contacts', id, fields)
  await Promise.all([write('a', { way: 'rang' }), write('b', { said: 'Eight weeks' })])
  await write('a', { next: 'Leonie' })
  expect((await tieOf(web, dana))?.contacts).toEqual([
    { id: 'a', way: 'rang', next: 'Leonie' },
    { id: 'b', said: 'Eight weeks' }
  ])
  await write('a', undefined)
  await write('b', undefined)
  expect(await tieOf(web, dana)).not.toHaveProperty('contacts')
})

it('refuses what no partnership can hold', async () => {
  const web = freshWeb()
  const [dana = ''] = await two(web)
  const wrong = { shape: 'for ever' } as never
  await expect(writeTie(web.database, web.surroundings, dana, wrong)).rejects.toThrow()
})

it('carries all of a tie along when two turn out to be one, and gives it back', async () => {
  const web = freshWeb()
  const [dana = '', other = ''] = await two(web)
  await writeTie(web.database, web.surroundings, dana, { limits: 'No calls at night' })
  await writeTie(web.database, web.surroundings, other, {
    limits: 'Mornings',
    strength: 'strong',
    supports: ['listens', 'brings soup']
  })
  await connect(web.database, web.surroundings, other, dana, 'works-with')
  await joinSubjects(web.database, web.surroundings, dana, other)
  expect(await tieOf(web, dana)).toMatchObject({
    limits: 'No calls at night',
    strength: 'strong',
    supports: ['listens', 'brings soup']
  })
  expect((await tiesOf(web.database, dana)).people).toEqual([])
  await undoLast(web.database)
  const connections = await web.database.connections.toArray()
  expect(connections).toMatchObject([{ fromId: other, toId: dana }])
  expect(connections[0]).not.toHaveProperty('removedAt')
})

it('ties people once, from whichever end; who sent the client on stands apart', async () => {
  const web = freshWeb()
  const [dana = '', other = ''] = await two(web)
  await connect(web.database, web.surroundings, dana, other, 'knows')
  await connect(web.database, web.surroundings, other, dana, 'knows')
  await connect(web.database, web.surroundings, dana, other, 'referred-by')
  expect((await tiesOf(web.database, dana)).people).toMatchObject([
    { id: other, tie: 'knows' },
    { id: other, tie: 'referred-by', isFrom: true }
  ])
  expect((await tiesOf(web.database, other)).people).toMatchObject([{ isFrom: false }, { isFrom: false }])
})

it('is after undo what it was before, whatever was done to places and ties', async () => {
  const web = freshWeb()
  const ids = await two(web)
  const [dana = '', other = ''] = ids
  const { database, surroundings } = web
  const state = async () =>
    (await database.partnerships.toArray()).map(({ changedAt: _changed, ...rest }) => rest)
  const deeds = [
    () => writeTie(database, surroundings, dana, { strength: 'strong', strained: true, stage: 'resting' }),
    () => arrange(database, surroundings, [{ partnerId: dana, angle: 12.5, ring: 'closest' }]),
    () => writeTieLine(database, surroundings, other, 'roles', 'r', { role: 'Friend', from: '2019' }),
    () => writeTie(database, surroundings, dana, { stage: 'working' }),
    () =>
      arrange(
        database,
        surroundings,
        ids.map((partnerId, at) => ({ partnerId, angle: at * 9 })),
        true
      ),
    () =>
      writeTie(database, surroundings, dana, {
        strength: undefined,
        strained: undefined,
        layers: ['spirit']
      }),
    () => writeTieLine(database, surroundings, other, 'roles', 'r', undefined)
  ]
  const before: unknown[] = []
  for (const [index, deed] of deeds.entries()) {
    // Apart by hours: what is done within a minute may be one deed.
    web.at(`2026-11-2${index}T10:00:00.000Z`)
    before.push(await state())
    await deed()
  }
  for (const was of before.toReversed()) {
    await undoLast(database)
    expect(await state()).toEqual(was)
  }
})

it('draws a thread from whoever covers for a specialist, while they are one', async () => {
  const web = freshWeb()
  const [dana = '', surgeon = ''] = await two(web)
  const { database, surroundings } = web
  await markSpecialist(database, surroundings, surgeon, true)
  const [row] = await database.notExpected.toArray()
  await coverQuality(database, surroundings, row?.id ?? '', dana)
  await connect(database, surroundings, dana, surgeon, 'knows')
  expect(await threads(database)).toMatchObject([
    { fromId: dana, toId: surgeon, kind: 'knows' },
    { fromId: dana, toId: surgeon, kind: 'covers' }
  ])
  await markSpecialist(database, surroundings, surgeon, false)
  expect(await threads(database)).toMatchObject([{ kind: 'knows' }])
})
