import { describe, expect, it } from 'vitest'
import { dueOf, isStillAhead, whensOf } from '@/domain/reminder'
import type { Rhythm } from '@/domain/rhythm'
import { isLighter, lastContact, later, nextTime, standingRhythm } from '@/domain/rhythm-time'
import { whomOf } from '@/domain/calendar-match'
import type { Visit } from '@/domain/visit'
import { instantOf, wallTimeAt } from '@/domain/zone-time'

const at = '2026-01-01T10:00:00.000Z'
const rhythm = (said: Partial<Rhythm>): Rhythm => ({
  id: 'one',
  createdAt: at,
  changedAt: at,
  personId: 'dana',
  kind: 'every',
  on: '2026-01-01',
  ...said
})
const visit = (said: Partial<Visit>): Visit => ({
  id: 'visit',
  createdAt: at,
  changedAt: at,
  personIds: ['dana'],
  asks: [],
  ...said
})
const quarterly = standingRhythm([rhythm({ count: 3, unit: 'months' })])
const next = (visits: Visit[], today: string, standing = quarterly) => nextTime(standing, visits, today)

describe('a rhythm', () => {
  it('counts from the last contact, is about now two weeks before and ever after, and is never late', () => {
    const visits = [visit({ on: '2026-03-02' }), visit({ on: '2026-04-10', how: 'phone' })]
    expect(next(visits, '2026-05-01')).toEqual({ is: 'about', on: '2026-07-10', unit: 'months' })
    expect(next(visits, '2026-06-25')).toEqual({ is: 'about', on: '2026-07-10', unit: 'months' })
    expect(next(visits, '2026-06-26')).toEqual({ is: 'about-now' })
    expect(next(visits, '2028-01-01')).toEqual({ is: 'about-now' })
  })

  it('is short where the next time is close: two weeks are about now two days before', () => {
    const standing = standingRhythm([rhythm({ count: 2, unit: 'weeks' })])
    expect(next([visit({ on: '2026-03-02' })], '2026-03-13', standing).is).toBe('about')
    expect(next([visit({ on: '2026-03-02' })], '2026-03-14', standing).is).toBe('about-now')
  })

  it('counts nothing that was called off or removed, and nothing that is still to come', () => {
    const visits = [
      visit({ on: '2026-03-02' }),
      visit({ on: '2026-05-02', ended: 'called-off' }),
      visit({ on: '2026-05-03', removedAt: at })
    ]
    expect(lastContact(visits, '2026-06-01')).toBe('2026-03-02')
    expect(next([visit({ on: '2026-08', id: 'next' })], '2026-08-02')).toEqual({
      is: 'planned',
      on: '2026-08',
      visitId: 'next'
    })
    expect(next([], '2026-06-01')).toEqual({ is: 'not-counted' })
  })

  it('counts a date that is not whole from its end, and no further than today', () => {
    expect(lastContact([visit({ on: '2026-21' })], '2026-07-01')).toBe('2026-05-31')
    expect(lastContact([visit({ on: '2026', ended: 'was' })], '2026-07-01')).toBe('2026-07-01')
  })

  it('rests without a next time, and has it again when it is picked up', () => {
    const all = [
      rhythm({ count: 3, unit: 'months' }),
      rhythm({ id: 'two', createdAt: '2026-02-01T10:00:00.000Z', kind: 'resting', on: '2026-02-01' })
    ]
    expect(next([visit({ on: '2026-01-02' })], '2026-06-01', standingRhythm(all))).toEqual({
      is: 'resting',
      since: '2026-02-01'
    })
    const again = rhythm({
      id: 'three',
      createdAt: '2026-06-01T10:00:00.000Z',
      kind: 'picked-up',
      count: 3,
      unit: 'months'
    })
    expect(next([visit({ on: '2026-01-02' })], '2026-06-02', standingRhythm([...all, again])).is).toBe(
      'about-now'
    )
  })

  it('is lighter when it is seldomer, and only then', () => {
    expect(isLighter({ count: 1, unit: 'months' }, { count: 3, unit: 'months' })).toBe(true)
    expect(isLighter({ count: 2, unit: 'weeks' }, { count: 1, unit: 'months' })).toBe(true)
    expect(isLighter({ count: 4, unit: 'weeks' }, { count: 1, unit: 'weeks' })).toBe(false)
    expect(isLighter({ count: 1, unit: 'months' }, { count: 1, unit: 'months' })).toBe(false)
    expect(isLighter(undefined, { count: 1, unit: 'months' })).toBe(false)
  })

  it.each([
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2028-01-31', 1, 'months', '2028-02-29'],
    ['2026-11-30', 3, 'months', '2027-02-28'],
    ['2026-12-15', 12, 'months', '2027-12-15'],
    ['2026-03-28', 1, 'weeks', '2026-04-04']
  ] as const)('%s and %i %s later', (day, count, unit, then) => expect(later(day, count, unit)).toBe(then))
})

describe('a moment on a clock', () => {
  it('is the same when it is read back, also on the days when clocks change', () => {
    for (const zone of [
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Cairo'
    ])
      for (const wall of [
        '2026-03-29T12:00',
        '2026-10-25T01:15',
        '2026-11-01T00:30',
        '2026-04-05T03:10',
        '2026-01-01T00:00'
      ])
        expect(wallTimeAt(instantOf(wall, zone) ?? 0, zone), `${zone} ${wall}`).toBe(wall)
  })

  it('is moved behind the hour that a clock leaps over, and is the first of two', () => {
    expect(new Date(instantOf('2026-03-29T02:30', 'Europe/Berlin') ?? 0).toISOString()).toBe(
      '2026-03-29T01:30:00.000Z'
    )
    expect(new Date(instantOf('2026-10-25T02:30', 'Europe/Berlin') ?? 0).toISOString()).toBe(
      '2026-10-25T00:30:00.000Z'
    )
    expect(instantOf('2026-10-25T02:30', 'Nowhere/Land')).toBeUndefined()
  })
})

describe('a reminder', () => {
  const on = (when: 'day-before' | 'morning' | 'hour', said: Partial<Visit>, zone = 'Europe/Berlin') => {
    const due = dueOf(visit(said), when, zone)
    return due === undefined ? undefined : wallTimeAt(due, zone)
  }
  it('is due on the clock where the client is, also when the clocks change in between', () => {
    expect(on('day-before', { on: '2026-03-29', time: '10:30' })).toBe('2026-03-28T18:00')
    expect(on('morning', { on: '2026-10-25' })).toBe('2026-10-25T08:00')
    expect(on('hour', { on: '2026-03-29', time: '03:30' })).toBe('2026-03-29T01:30')
    expect(on('day-before', { on: '2027-01-01' })).toBe('2026-12-31T18:00')
  })

  it('of a visit that begins by eight is not in the morning: it had begun, and nothing was told', () => {
    expect(whensOf({ time: '08:00' })).toEqual(['day-before', 'hour'])
    expect(whensOf({ time: '08:30' })).toContain('morning')
    expect(whensOf({})).toContain('morning')
    expect(on('morning', { on: '2026-11-24', time: '07:30' })).toBe('2026-11-24T06:30')
    expect(on('morning', { on: '2026-11-24', time: '08:30' })).toBe('2026-11-24T08:00')
  })

  it('needs a whole day, and for an hour before a time', () => {
    expect(on('morning', { on: '2026-11' })).toBeUndefined()
    expect(on('morning', {})).toBeUndefined()
    expect(on('hour', { on: '2026-11-24' })).toBeUndefined()
  })

  it('is none any more when the visit has begun', () => {
    const begins = instantOf('2026-11-24T10:30', 'Europe/Berlin') ?? 0
    expect(isStillAhead({ on: '2026-11-24', time: '10:30' }, begins - 1, 'Europe/Berlin')).toBe(true)
    expect(isStillAhead({ on: '2026-11-24', time: '10:30' }, begins, 'Europe/Berlin')).toBe(false)
  })
})

describe('the title of an appointment', () => {
  const people = [
    { id: 'dana', name: 'Dana Whitfield, ND' },
    { id: 'lee', name: 'Amy Lee' },
    { id: 'other', name: 'Dr. Jonas Whitmore' },
    { id: 'mum', name: 'Mum' },
    { id: 'none', name: '' }
  ]
  it.each([
    ['Appointment Dr. Whitfield', 'dana'],
    ['10:30 dana whitfield!', 'dana'],
    ['Mum, hospital', 'mum'],
    ['Whitfield or Whitmore', undefined],
    ['Dentist', undefined],
    ['', undefined]
  ])('%s names %s', (title, id) => expect(whomOf(title, people)).toBe(id))
})
