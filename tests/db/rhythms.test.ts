// First, since it gives Dexie its database.
import { freshWeb, keptRows } from './web'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { knownEvents, takeEvents } from '@/db/calendar'
import { dueReminders, markTold, sayReminder } from '@/db/reminders'
import { rhythmsIn, rhythmWith, sayRhythm } from '@/db/rhythms'
import { undoLast } from '@/db/undo'
import { visitPage } from '@/db/visit-page'
import { addVisit, changeVisit, removeVisit } from '@/db/visits'
import { standingRhythm } from '@/domain/rhythm-time'

async function withDana() {
  const web = freshWeb()
  const [dana = ''] = await addByHand(web.database, web.surroundings, [
    { kind: 'supporter', name: 'Dana Whitfield' }
  ])
  const stage = async () => (await web.database.partnerships.where('partnerId').equals(dana).first())?.stage
  return { ...web, dana, stage }
}

it('what rests, rests on the tie, too; picked up again it has its rhythm back; undo takes each back whole', async () => {
  const { database, surroundings, dana, stage } = await withDana()
  const every = (count: number, unit: 'weeks' | 'months', on: string) =>
    sayRhythm(database, surroundings, dana, { kind: 'every', count, unit, on })
  await every(2, 'weeks', '2026-01-05')
  await every(3, 'months', '2026-03-05')
  const lighter = async () => (await rhythmWith(database, dana)).rhythms.map((one) => one.lighter ?? false)
  expect((await lighter()).filter(Boolean)).toHaveLength(1)
  const before = await keptRows(database)
  await sayRhythm(database, surroundings, dana, { kind: 'resting', on: '2026-06-05' })
  expect(await stage()).toBe('resting')
  await sayRhythm(database, surroundings, dana, { kind: 'picked-up', on: '2026-09-05' })
  expect(await stage()).toBe('working')
  expect(standingRhythm((await rhythmWith(database, dana)).rhythms).now).toMatchObject({
    kind: 'picked-up',
    count: 3,
    unit: 'months'
  })
  expect((await rhythmsIn(database)).map(({ person }) => person.name)).toEqual(['Dana Whitfield'])
  await undoLast(database)
  await undoLast(database)
  expect(await keptRows(database)).toEqual(before)
})

it('an entry of a calendar that is taken twice is one visit; moved, it moves; removed, it comes back; all is one deed', async () => {
  const { database, surroundings, dana } = await withDana()
  const event = {
    calendarId: 'cal-1',
    on: '2026-12-01',
    time: '10:30',
    minutes: 45,
    title: 'Physio',
    place: 'Mill Lane'
  }
  const other = { calendarId: 'cal-2', on: '2026-12-02', title: 'Nobody known' }
  const known = async (one = event) => (await knownEvents(database, [one])).get(one.calendarId)
  const before = await keptRows(database)
  await takeEvents(database, surroundings, [{ event, personId: dana }, { event: other }])
  expect(await known()).toBe('same')
  await undoLast(database)
  expect(await keptRows(database)).toEqual(before)

  await takeEvents(database, surroundings, [{ event, personId: dana }, { event: other }])
  await takeEvents(database, surroundings, [{ event, personId: dana }, { event: other }])
  const visits = await database.visits.toArray()
  expect(new Set(visits.map(({ place }) => place))).toEqual(new Set(['Mill Lane', 'Nobody known']))
  expect(visits).toHaveLength(2)

  const many = Array.from({ length: 60 }, (_one, at) => ({ event: { ...other, calendarId: `many-${at}` } }))
  let heard = 0
  const stoppedAfter = { onDone: (done: number) => (heard = done), isStopped: () => heard >= 25 }
  expect(await takeEvents(database, surroundings, many, stoppedAfter)).toBeUndefined()
  expect(await database.visits.count(), 'of what was stopped nothing stays').toBe(2)

  const moved = { ...event, on: '2026-12-08' }
  expect(await known(moved)).toBe('moved')
  await takeEvents(database, surroundings, [{ event: moved, personId: dana }])
  const kept = (await database.visits.toArray()).find(({ calendarId }) => calendarId === 'cal-1')
  expect(kept).toMatchObject({ on: '2026-12-08', personIds: [dana] })
  await removeVisit(database, surroundings, kept?.id ?? '')
  expect(await known(moved)).toBe('new')
  await takeEvents(database, surroundings, [{ event: moved }])
  expect(await known(moved)).toBe('same')
  expect(await database.visits.count()).toBe(2)
})

it('a visit that was saved for a calendar is known when it comes back from there', async () => {
  const { database, surroundings, dana } = await withDana()
  await addVisit(database, surroundings, { id: 'own', personIds: [dana], on: '2026-12-01' })
  const events = [{ calendarId: 'own', on: '2026-12-01', title: 'Appointment' }]
  expect((await knownEvents(database, events)).get('own')).toBe('same')
})

it('a reminder is told once for a moment, anew when the visit moves, and never for what was called off', async () => {
  const { database, surroundings, dana } = await withDana()
  const add = (id: string) =>
    addVisit(database, surroundings, { id, personIds: [dana], on: '2026-12-01', time: '10:30' })
  await Promise.all([add('one'), add('gone'), add('off')])
  for (const id of ['one', 'gone', 'off']) await sayReminder(database, id, 'hour')
  await removeVisit(database, surroundings, 'gone')
  await changeVisit(database, surroundings, 'off', { ended: 'called-off' })
  const due = new Date(2026, 11, 1, 9, 30).getTime()
  expect(await dueReminders(database, due - 1)).toEqual({ toTell: [], nextAt: due })
  const { toTell } = await dueReminders(database, due)
  expect(toTell.map(({ visit }) => visit.id)).toEqual(['one'])
  await markTold(database, 'one', due)
  expect(await dueReminders(database, due + 1)).toEqual({ toTell: [] })
  await changeVisit(database, surroundings, 'one', { time: '11:30' })
  expect(await dueReminders(database, due)).toEqual({ toTell: [], nextAt: due + 3_600_000 })
  // A computer that was off meanwhile says nothing of what has begun.
  expect(await dueReminders(database, due + 10_000_000)).toEqual({ toTell: [] })
})

it('the visit before one is the one before it in time, also where only a season is known', async () => {
  const { database, surroundings, dana } = await withDana()
  const add = (id: string, on: string) => addVisit(database, surroundings, { id, personIds: [dana], on })
  await add('spring', '2026-21')
  await add('february', '2026-02')
  await add('summer', '2026-07-03')
  expect((await visitPage(database, 'summer', '2026-11-21'))?.last?.id).toBe('spring')
  expect((await visitPage(database, 'spring', '2026-11-21'))?.last?.id).toBe('february')
})
