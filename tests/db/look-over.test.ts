// First, since it gives Dexie its database.
import { freshWeb, keptRows } from './web'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { everyone } from '@/db/everyone'
import { letGo } from '@/db/let-go'
import { readingsNow, setReadingAside } from '@/db/readings'
import { openReview, writeReview } from '@/db/reviews'
import { keepSnapshot, snapshotsIn } from '@/db/snapshots'
import { writeTie } from '@/db/tie'
import { undoLast } from '@/db/undo'
import { removeSubject } from '@/db/write'
import { connect } from '@/db/connections'
import { threads } from '@/db/threads'
import { picturedThreads, picturedWeb } from '@/domain/pictured'
import { changesBetween, nothingChanged, threadsBetween } from '@/domain/web-changes'

async function withPeople(...names: string[]) {
  const web = freshWeb()
  const all = names.map((name) => ({ kind: 'supporter' as const, name }))
  const ids = await addByHand(web.database, web.surroundings, all)
  const now = async () => picturedWeb(await everyone(web.database), new Map())
  return { ...web, ids, now }
}

it('sets a reading aside and takes that back', async () => {
  const { database, surroundings, ids } = await withPeople('Mum', 'Ben', 'Cleo')
  await writeTie(database, surroundings, ids[0]!, { load: 'load' })
  const read = async () => (await readingsNow(database, surroundings.now())).map(({ key }) => key)
  const before = await read()
  expect(before).toContain(`load ${ids[0]}`)
  await setReadingAside(database, surroundings, `load ${ids[0]}`, false, 'You called Mum a load just now.')
  expect(await read()).not.toContain(`load ${ids[0]}`)
  await undoLast(database)
  expect(await read()).toEqual(before)
})

it('a review waits where it was left, and ends in a picture; one undo takes both back', async () => {
  const { database, surroundings, now } = await withPeople('Mum')
  await writeReview(database, surroundings, { screen: 'focus' })
  await writeReview(database, surroundings, { focus: ['Sleep', '', 'Mum'], step: 'Ring Ben' })
  const open = await openReview(database)
  expect(open).toMatchObject({ screen: 'focus', focus: ['Sleep', '', 'Mum'], step: 'Ring Ben' })
  const before = await keptRows(database)
  await keepSnapshot(database, surroundings, 'Before winter', await now(), open!.id)
  expect(await openReview(database)).toBeUndefined()
  await undoLast(database)
  expect(await keptRows(database)).toEqual(before)
})

it('a picture stays when someone leaves, says who, and forgets the name when they go for good', async () => {
  const { database, surroundings, ids, now } = await withPeople('Mum', 'Ben')
  const [mum = '', ben = ''] = ids
  await keepSnapshot(database, surroundings, 'Before winter', await now())
  expect(nothingChanged(changesBetween((await snapshotsIn(database))[0]!.people, await now()))).toBe(true)
  await removeSubject(database, surroundings, ben)
  await writeTie(database, surroundings, mum, { strained: true, layers: ['mind'] })
  const [picture] = await snapshotsIn(database)
  const changes = changesBetween(picture!.people, await now())
  expect(changes.left).toEqual([{ id: ben, name: 'Ben' }])
  expect(changes.ties.map(({ name, fields }) => [name, fields])).toEqual([['Mum', ['strained', 'layers']]])
  await letGo(database, surroundings, [{ table: 'people', id: ben }])
  const [later] = await snapshotsIn(database)
  expect(later!.people[ben]).toMatchObject({ name: '', ring: picture!.people[ben]!.ring })
  expect(JSON.stringify(await database.snapshots.toArray())).not.toContain('Ben')
})

it('undoing that someone was added leaves the pictures alone', async () => {
  const { database, surroundings, now } = await withPeople('Mum')
  await keepSnapshot(database, surroundings, 'Before winter', await now())
  const { undoFrom } = await import('@/db/undo')
  await undoFrom(database, 1)
  expect(await database.people.count()).toBe(0)
  expect(await snapshotsIn(database)).toHaveLength(1)
})

it('a picture keeps how people are tied to each other, and says what of it came and went', async () => {
  const { database, surroundings, ids, now } = await withPeople('Mum', 'Ben', 'Cleo')
  const [mum = '', ben = '', cleo = ''] = ids
  const tiedNow = async () => picturedThreads(await now(), await threads(database))
  await connect(database, surroundings, mum, ben, 'family')
  await keepSnapshot(database, surroundings, 'Before winter', await now(), undefined, await tiedNow())
  const before = (await snapshotsIn(database))[0]!.threads!
  expect(before).toEqual([{ fromId: mum, toId: ben, kind: 'family' }])
  expect(threadsBetween(before, await tiedNow())).toEqual({ came: [], left: [] })
  await connect(database, surroundings, cleo, ben, 'referred-by')
  expect(threadsBetween(before, await tiedNow()).came).toEqual([
    { fromId: cleo, toId: ben, kind: 'referred-by' }
  ])
  await removeSubject(database, surroundings, mum)
  expect(threadsBetween(before, await tiedNow()).left).toEqual(before)
  expect(threadsBetween(undefined, await tiedNow())).toEqual({ came: [], left: [] })
})
