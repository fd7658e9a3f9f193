import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayNumber, dayOfNumber, middleOf, spanBehind, spanOf, type DaySpan } from '@/domain/ebb/date-span'
import { contactsOf, flowOf, fullestDay, monthDays } from '@/domain/ebb/flow'
import { placePins, type Pin } from '@/domain/ebb/pins'
import { monthsOf, quietStretches } from '@/domain/ebb/quiet-stretch'
import { ebbYears } from '@/domain/ebb/years'

const today = '2026-11-21'
const now = dayNumber(today)
const day = (iso: string): DaySpan => spanOf(iso)
const every = (days: number, count: number, from: number): DaySpan[] =>
  Array.from({ length: count }, (_none, index) => {
    const at = from + index * days
    return { first: at, last: at }
  })
const spoken = ({ first, last }: DaySpan) => `${dayOfNumber(first)} ${dayOfNumber(last)}`
const event = (id: string, on?: string) => ({
  id,
  createdAt: today,
  changedAt: today,
  name: id,
  ...(on !== undefined && { on })
})

describe('what a date may mean', () => {
  it.each([
    ['2024-05-03', '2024-05-03 2024-05-03'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2024-21', '2024-03-01 2024-05-31'],
    ['2024-24', '2024-12-01 2025-02-28'],
    ['2024', '2024-01-01 2024-12-31'],
    ['2024-05-03~', '2024-04-26 2024-05-10'],
    ['2024-06~', '2024-05-17 2024-07-15'],
    ['2019~', '2018-07-02 2020-07-01']
  ])('%s is any day of %s', (date, days) => expect(spoken(spanOf(date))).toBe(days))

  it('is no day that is still to come, of something that was', () => {
    expect(spoken(spanBehind('2026', now))).toBe('2026-01-01 2026-11-21')
    expect(spoken(spanBehind('2027', now))).toBe('2026-11-21 2026-11-21')
  })

  it('has its middle where it is drawn, and every day has its number and back', () => {
    expect(dayOfNumber(middleOf(spanOf('2025')))).toBe('2025-07-02')
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (at) => dayNumber(dayOfNumber(at)) === at)
    )
  })
})

describe('contacts', () => {
  it('are visits that were, calls and letters, too; not those called off, to come or without a day', () => {
    const found = contactsOf(
      [
        { on: '2026-11-20' },
        { on: '2025', ended: 'was' },
        { on: '2026-11-22' },
        { on: '2026-11-10', ended: 'called-off' },
        { ended: 'was' },
        { on: '2026-11-21', ended: 'was' }
      ],
      today
    )
    expect(found.map(spoken)).toEqual([
      '2025-01-01 2025-12-31',
      '2026-11-20 2026-11-20',
      '2026-11-21 2026-11-21'
    ])
  })
})

describe('ebb and flow', () => {
  const rateAt = (contacts: DaySpan[], iso: string) =>
    flowOf(contacts, dayNumber(iso), dayNumber(iso) + 200)[0]?.rate ?? -1

  it('is level where somebody is seen once a month, also at its end', () => {
    const monthly = Array.from({ length: 48 }, (_none, index) => {
      const at = Math.round(now - index * monthDays)
      return { first: at, last: at }
    })
    const points = flowOf(monthly, now - 900, now)
    for (const { day: at, rate } of points.filter((one) => one.day < now - 46))
      expect(rate, dayOfNumber(at)).toBeCloseTo(1, 1)
    for (const { rate } of points.slice(-12)) expect(rate).toBeGreaterThan(0.8)
    for (const { rate } of points.slice(-12)) expect(rate).toBeLessThan(1.8)
  })

  it('does not sink in its last weeks because the time to come is empty, and ends where nobody was seen', () => {
    const lastSeen = (ago: number) =>
      flowOf(every(25, 20, now - ago - 475), now - 900, now).at(-1)?.rate ?? -1
    expect(lastSeen(45)).toBeGreaterThan(0.8)
    expect(lastSeen(70)).toBeLessThan(0.6)
    expect(lastSeen(100)).toBe(0)
    expect(flowOf([{ first: now - 10, last: now - 10 }], now - 365, now).at(-1)?.rate).toBeGreaterThan(0.6)
  })

  it('is a swell of three months for one visit, and nothing before and after', () => {
    const one = [day('2025-06-15')]
    expect(rateAt(one, '2025-06-15')).toBeCloseTo(2 / 3, 1)
    expect(rateAt(one, '2025-07-15')).toBeGreaterThan(0)
    expect(rateAt(one, '2025-08-05')).toBe(0)
    expect(rateAt(one, '2025-04-25')).toBe(0)
  })

  it('spreads a date over what it may mean: a year is a low, level ground and no mountain in July', () => {
    const vague = flowOf([spanOf('2024')], dayNumber('2024-03-01'), dayNumber('2024-10-31'))
    for (const { rate } of vague) expect(rate).toBeCloseTo(1 / 12, 2)
    expect(rateAt([spanOf('2024-07-02')], '2024-07-02')).toBeGreaterThan(0.6)
  })

  it('gives and takes nothing: all swells together are all contacts', () => {
    const spans = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 500 }))
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 40 }), (made) => {
        const contacts = made.map(([first, long]) => ({ first, last: first + long }))
        // Days before and after, so that no swell is cut off.
        const points = flowOf(contacts, -200, 4000)
        const sum = points.reduce((all, { rate }, index) => {
          const next = points[index + 1]
          return next ? all + ((rate + next.rate) / 2) * ((next.day - points[index]!.day) / monthDays) : all
        }, 0)
        expect(Math.abs(sum - contacts.length)).toBeLessThan(0.02 * contacts.length + 0.01)
        expect(points.every(({ rate }) => rate >= 0 && Number.isFinite(rate))).toBe(true)
        expect(points.length).toBeLessThan(340)
      }),
      { numRuns: 40 }
    )
  })

  it('goes by the calendar alone: it asks no clock and no zone', () => {
    for (const local of ['getFullYear', 'getMonth', 'getDate', 'getHours', 'getTimezoneOffset'] as const)
      vi.spyOn(Date.prototype, local).mockImplementation(() => {
        throw new Error('A day on paper has no zone.')
      })
    vi.spyOn(Date, 'now').mockImplementation(() => {
      throw new Error('The day is handed in.')
    })
    const visits = ['2026-03-28', '2026-03-29', '2026-10-25~', '2025-23'].map((on) => ({ on }))
    const contacts = contactsOf(visits, today)
    const points = flowOf(contacts, now - 900, now)
    expect(dayOfNumber(fullestDay(points) ?? 0).slice(0, 7)).toBe('2026-03')
    expect(quietStretches(contacts, now)).toHaveLength(1)
  })
  afterEach(() => vi.restoreAllMocks())

  it('knows around when it was fullest, and that nothing has no fullest day', () => {
    const points = flowOf(every(14, 8, now - 400), now - 900, now)
    expect(Math.abs((fullestDay(points) ?? 0) - (now - 400 + 50))).toBeLessThan(20)
    expect(fullestDay(flowOf([], now - 900, now))).toBeUndefined()
  })
})

describe('quiet stretches', () => {
  const monthly = (from: string, count: number) => every(30, count, dayNumber(from))
  const told = (contacts: DaySpan[]) =>
    quietStretches(contacts, now).map(
      (one) =>
        `${spoken(one)} ${one.months} ${one.contacts.length}${one.goesOn ? ' goes on' : ''} ${monthsOf(one.contacts)?.join()}`
    )

  it('are found between busier times, with the few contacts in them', () => {
    const contacts = [
      ...monthly('2024-05-01', 9),
      day('2025-04-10'),
      day('2025-10-05'),
      ...monthly('2026-03-20', 8)
    ]
    expect(told(contacts)).toEqual(['2024-12-27 2026-03-20 15 2 4,10'])
  })

  it('go on until today where nobody was seen since', () => {
    expect(told(monthly('2025-01-10', 8))).toEqual(['2025-08-08 2026-11-21 15 0 goes on '])
  })

  it('are none where somebody is seen as seldom as ever, or was seen once or twice', () => {
    expect(told(every(365, 6, now - 1900))).toEqual([])
    expect(told(monthly('2024-05-01', 31))).toEqual([])
    expect(told([day('2020-01-01')])).toEqual([])
    expect(told([day('2020-01-01'), day('2020-02-01')])).toEqual([])
  })

  it('count a date that is not known to the day as the one that makes the pause shorter', () => {
    const busy = [...monthly('2024-01-01', 8), ...monthly('2026-04-01', 8)]
    const withYear = (count: number) =>
      told(
        [...busy, ...Array.from({ length: count }, () => spanOf('2025'))].toSorted(
          (a, b) => a.first - b.first
        )
      )
    expect(withYear(0)).toEqual(['2024-07-29 2026-04-01 20 0 '])
    // One visit in some month of 2025: it stays quiet. Eight of them: nobody knows of a pause in that year.
    expect(withYear(1)).toEqual(['2024-07-29 2026-04-01 20 1 undefined'])
    expect(withYear(8)).toEqual(['2024-07-29 2025-01-01 5 0 '])
  })

  it('hold no contact that is not theirs, whatever there is', () => {
    const span = fc.tuple(fc.integer({ min: now - 2500, max: now }), fc.integer({ min: 0, max: 400 }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (made) => {
        const contacts = made
          .map(([first, long]) => ({ first, last: Math.min(now, first + long) }))
          .toSorted((a, b) => a.first - b.first || a.last - b.last)
        for (const one of quietStretches(contacts, now)) {
          expect(one.last - one.first).toBeGreaterThanOrEqual(150)
          const inside = contacts.filter(({ first, last }) => last > one.first && first < one.last)
          expect(inside.length).toBeGreaterThanOrEqual(one.contacts.length)
          for (const { first, last } of inside)
            expect(one.contacts.some((held) => held.first <= first && held.last >= last)).toBe(true)
        }
      })
    )
  })
})

describe('the drawing as a table', () => {
  it('says each year what the drawing shows, the latest first', () => {
    const contacts = [day('2024-05-03'), day('2024-05-20'), spanOf('2024-21'), day('2026-01-02')]
    const years = ebbYears(contacts, [event('moved', '2024-10'), event('some day')], [], day('2023').first)
    expect(years.map(({ year }) => year)).toEqual([2026, 2024])
    expect(years[1]).toMatchObject({ months: [{ month: 5, count: 2 }], someTime: 1 })
    expect(years[1]?.events.map(({ id }) => id)).toEqual(['moved'])
  })

  it('leaves out what lies before the drawing', () => {
    expect(ebbYears([day('2010-05-03')], [event('old', '1990~')], [], day('2023').first)).toEqual([])
  })
})

describe('pins', () => {
  const pin = (id: string, at: number) => ({ id, words: id, span: { first: at, last: at } })
  const wide = (words: string) => words.length * 7
  const roomOf = ({ x, side, words }: Pin) =>
    side === 'after' ? [x, x + 9 + wide(words)] : [x - 9 - wide(words), x]

  it('stand on two heights, with words to the side where there is room', () => {
    const { named, plain } = placePins(
      [pin('Dad died', 110), pin('Moved house', 140), pin('Mum’s fall', 990)],
      (at) => at,
      1000,
      wide
    )
    expect(plain).toEqual([])
    expect(named.map(({ level, side }) => `${level} ${side}`)).toEqual(['1 before', '0 after', '1 before'])
  })

  it('never lay words on words, nor a thread across them, and forget nobody', () => {
    const events = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.string({ minLength: 1, maxLength: 22 })),
      { maxLength: 80 }
    )
    fc.assert(
      fc.property(events, (made) => {
        const pins = made.map(([at, words], index) => ({ ...pin(`${index}`, at), words }))
        const { named, plain } = placePins(pins, (at) => at, 1000, wide)
        const places = new Set([...named.map(({ x }) => x), ...plain])
        for (const [at] of made) expect(places.has(at)).toBe(true)
        for (const one of named) {
          const [begin = 0, end = 0] = roomOf(one)
          expect(begin >= 0 && end <= 1000).toBe(true)
          for (const other of named) {
            if (one === other) continue
            const [from = 0, to = 0] = roomOf(other)
            if (one.level === other.level) expect(end < from || to < begin).toBe(true)
            else if (one.level === 1) expect(other.x < begin || other.x > end).toBe(true)
          }
        }
      })
    )
  })

  it('show how far a date that is not known reaches, and nothing outside of the drawing', () => {
    const { named } = placePins(
      [{ id: 'a', words: 'a', span: { first: -50, last: 150 } }, pin('gone', -3)],
      (at) => at,
      1000,
      wide
    )
    expect(named.map(({ x, from, to }) => [x, from, to])).toEqual([[50, 0, 150]])
  })
})
