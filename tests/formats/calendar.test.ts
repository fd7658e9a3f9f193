import ICAL from 'ical.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCalendar } from '@/formats/calendar-read'
import { unfolded } from '@/formats/calendar-text'
import { writeCalendar, type CalendarEntry } from '@/formats/calendar-write'
import { ownTime } from '../own-time'
import { proofSeed } from '../proofs/effort'

const now = '2026-11-21T10:00:00.000Z'
const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => file('BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT')
function only(text: string, zone?: string) {
  const reading = readCalendar(text, zone)
  return reading.ok ? reading.events[0] : reading.problem
}

/** Letters of every kind, line ends and marks that mean something in such a file among them. */
const words = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => `${text}\\;,:"\n夜Ä`)
const days = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2090-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const clocks = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const entries: fc.Arbitrary<CalendarEntry> = fc
  .record(
    {
      id: fc.uuid(),
      on: days,
      time: clocks,
      minutes: fc.integer({ min: 1, max: 1440 }),
      summary: words,
      place: words
    },
    { requiredKeys: ['id', 'on', 'summary'] }
  )
  .map((entry) => entry)

describe('a visit for a calendar', () => {
  it('is read by another reader of such files as it was written, whatever its words are', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const calendar = new ICAL.Component(ICAL.parse(writeCalendar(entry, now)) as unknown[])
        const read = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
        const plain = (text: string) => text.replaceAll(/[\r\n\p{Cc}]+/gu, ' ').trim()
        expect(read.uid).toBe(entry.id)
        expect(plain(read.summary)).toBe(plain(entry.summary))
        expect(plain(read.location ?? '')).toBe(plain(entry.place ?? ''))
        const time = entry.time === undefined ? '' : `T${entry.time}:00`
        expect(read.startDate.toString()).toBe(entry.on + time)
        if (entry.time) expect(read.duration.toSeconds()).toBe((entry.minutes ?? 60) * 60)
      }),
      { seed: proofSeed, numRuns: 150 }
    )
  })

  it('is read again by ourselves, also after another program has read and written it', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const ours = writeCalendar(entry, now)
        const theirs = new ICAL.Component(ICAL.parse(ours) as unknown[]).toString()
        const read = only(ours)
        expect(only(theirs)).toEqual(read)
        expect(read).toMatchObject({
          calendarId: entry.id,
          on: entry.on,
          ...(entry.time !== undefined && { time: entry.time, minutes: entry.minutes ?? 60 })
        })
      }),
      { seed: proofSeed, numRuns: 150 }
    )
  })

  it('has no line above 75 octets, and none that a word has made', () => {
    const text = writeCalendar(
      { id: 'one', on: '2026-11-24', summary: `夜${'Ä'.repeat(300)}\nEND:VEVENT` },
      now
    )
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(unfolded(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1)
  })
})

describe('a calendar that is read', () => {
  it.each([
    ['a whole day', ['DTSTART;VALUE=DATE:20261124'], { on: '2026-11-24' }],
    ['a time on the clock there', ['DTSTART:20261124T103000'], { on: '2026-11-24', time: '10:30' }],
    [
      'a zone of its own, whose clock counts',
      ['DTSTART;TZID="America/New_York":20261124T103000', 'DTEND;TZID=America/New_York:20261124T111500'],
      { on: '2026-11-24', time: '10:30', minutes: 45 }
    ],
    [
      'a zone that only one program knows',
      ['DTSTART;TZID=W. Europe Standard Time:20261124T103000', 'DURATION:PT1H30M'],
      { time: '10:30', minutes: 90 }
    ],
    [
      'the time of Greenwich, as it is here',
      ['DTSTART:20261124T233000Z', 'DTEND:20261125T001500Z'],
      { on: '2026-11-25', time: '00:30', minutes: 45 }
    ],
    [
      'an hour that the clock leaps over',
      ['DTSTART;TZID=Europe/Berlin:20260329T013000', 'DTEND;TZID=Europe/Berlin:20260329T033000'],
      { time: '01:30', minutes: 60 }
    ],
    [
      'an end in another zone',
      ['DTSTART;TZID=Europe/Berlin:20261124T100000', 'DTEND;TZID=Europe/London:20261124T100000'],
      { minutes: 60 }
    ],
    ['an end before its start', ['DTSTART:20261124T100000', 'DTEND:20261124T090000'], { time: '10:00' }],
    [
      'one time of many',
      ['DTSTART:20261124T100000', 'RECURRENCE-ID:20261123T100000'],
      { calendarId: 'one / 20261123T100000' }
    ],
    ['many times', ['DTSTART:20261124T100000', 'RRULE:FREQ=WEEKLY'], { repeats: true }]
  ])('knows %s', (_what, lines, read) => {
    expect(only(event(...lines), 'Europe/Berlin')).toMatchObject(read)
  })

  it('goes by the zone that the calendar says it is of', () => {
    const text = event('DTSTART:20261124T090000Z').replace('VERSION:2.0', 'X-WR-TIMEZONE:Asia/Tokyo')
    expect(only(text, 'Europe/Berlin')).toMatchObject({ time: '18:00' })
  })

  it('passes over what is cancelled, what has no day, and what is inside of an alarm or of something else', () => {
    const alarm = ['BEGIN:VALARM', 'UID:other', 'SUMMARY:no', 'END:VALARM']
    expect(only(event('DTSTART:20261124T103000', ...alarm, 'SUMMARY:yes'))).toMatchObject({
      calendarId: 'one',
      title: 'yes'
    })
    expect(only(event('DTSTART:20261124T103000', 'STATUS:CANCELLED'))).toBe('empty')
    expect(only(event('DTSTART:20261341T103000'))).toBe('empty')
    expect(only(file('BEGIN:VTODO', 'DTSTART:20261124', 'END:VTODO'))).toBe('empty')
  })

  it.each([
    ['', 'not-a-calendar'],
    ['{"a": 1}', 'not-a-calendar'],
    ['BEGIN:VCARD\nEND:VCARD', 'not-a-calendar'],
    [file(), 'empty'],
    [`BEGIN:VCALENDAR\n${'x'.repeat(5_000_000)}`, 'too-large'],
    [
      file(...Array.from({ length: 2001 }, () => 'BEGIN:VEVENT\r\nDTSTART:20261124\r\nEND:VEVENT')),
      'too-many'
    ]
  ])('says what is wrong with a file that it does not take (%#)', (text, problem) =>
    expect(only(text)).toBe(problem)
  )

  it('is not held up by a file that was made to hold it up, and takes nothing from it but words', () => {
    const begin = ownTime()
    const hostile = [
      `DTSTART${';A=B'.repeat(20_000)}`,
      `SUMMARY;${'"'.repeat(50_000)}`,
      `DTSTART;X=${','.repeat(100_000)}:20261124`,
      ' '.repeat(200_000),
      'SUMMARY:<img src=x onerror=alert(1)>\\n=HYPERLINK("x")',
      `LOCATION:${'y'.repeat(100_000)}`,
      '__PROTO__:x'
    ]
    const read = only(event(...hostile, 'DTSTART:20261124'))
    expect(read).toMatchObject({ on: '2026-11-24', title: '<img src=x onerror=alert(1)> =HYPERLINK("x")' })
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(ownTime() - begin).toBeLessThan(1500)
  })

  it('never throws, however a file was changed', () => {
    const good = event('DTSTART;TZID=Europe/Berlin:20261124T103000', 'DTEND:20261124T111500Z', 'SUMMARY:x')
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), fc.string(), (at, gone, put) => {
        const read = readCalendar(good.slice(0, at) + put + good.slice(at + gone))
        expect(typeof read.ok).toBe('boolean')
      }),
      { seed: proofSeed, numRuns: 300 }
    )
  })
})
