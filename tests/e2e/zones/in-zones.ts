import fc from 'fast-check'
import { beginningOf, readFuzzyDate } from '@/domain/fuzzy-date'
import { dueOf } from '@/domain/reminder'
import { later } from '@/domain/rhythm-time'
import type { Visit } from '@/domain/visit'
import { endOf, inTime, isBehind, localDay, readVisitDay } from '@/domain/visit-time'
import { instantOf, wallTimeAt } from '@/domain/zone-time'
import { readCalendar } from '@/formats/calendar-read'
import { writeCalendar } from '@/formats/calendar-write'
import { dateWords, fuzzyInWords } from '@/texts/fuzzy'
import { proofSeed } from '../../proofs/effort'

/**
 * The laws of dates, tried in one time zone after another: this runs as a process of its own, since a zone can be changed
 * only where nothing else goes on. Prints what did not hold.
 */
const [runs = '20', ...zones] = process.argv.slice(2)
const failed: string[] = []
const two = (part: number) => String(part).padStart(2, '0')
const clocks = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map(two).join(':'))
const days = fc
  .date({ min: new Date('1995-01-02'), max: new Date('2045-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const fuzzy = fc
  .tuple(days, fc.constantFrom('day', 'month', 'season', 'year'), fc.boolean())
  .map(([day, shape, about]) => {
    const [year = '', month = '1'] = day.split('-')
    const season = `${year}-2${1 + (Number(month) % 4)}`
    const date = { day, month: day.slice(0, 7), season, year }[shape]
    return about ? `${date}~` : date
  })

function law<Given>(zone: string, name: string, property: fc.IProperty<Given>) {
  const { failed: isBroken, counterexample } = fc.check(property, { seed: proofSeed, numRuns: Number(runs) })
  if (isBroken) failed.push(`${zone}: ${name} (${JSON.stringify(counterexample)})`)
}

/** Days on which the clocks of a zone change, of these years; the day in question and the next. */
function turningDays(): string[] {
  const found: string[] = []
  let before = new Date(2026, 0, 1, 12).getTimezoneOffset()
  for (let number = 1; number <= 730; number += 1) {
    const noon = new Date(2026, 0, 1 + number, 12)
    if (noon.getTimezoneOffset() !== before)
      found.push(localDay(new Date(2026, 0, number, 12)), localDay(noon))
    before = noon.getTimezoneOffset()
  }
  return found
}

const visit = (id: string, on: string): { visit: Visit } => ({
  visit: {
    id,
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    personIds: [],
    asks: [],
    on
  }
})

for (const zone of zones) {
  process.env['TZ'] = zone
  const turning = turningDays()
  const anyDay = turning.length > 0 ? fc.oneof(days, fc.constantFrom(...turning)) : days

  law(
    zone,
    'a time on a clock is the time that this computer shows then, or lies in the hour that it leaps over',
    fc.property(anyDay, clocks, (day, time) => {
      const instant = instantOf(`${day}T${time}`) ?? NaN
      const there = new Date(instant)
      const shown = `${localDay(there)}T${two(there.getHours())}:${two(there.getMinutes())}`
      const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = `${day}-${time}`.split(/[-:]/).map(Number)
      const exists = new Date(year, month - 1, date, hour, minute)
      const isThere = exists.getHours() === hour && exists.getMinutes() === minute && localDay(exists) === day
      return isThere
        ? shown === `${day}T${time}` && wallTimeAt(instant) === shown
        : instant > 0 || year < 1971
    })
  )
  law(
    zone,
    'a reminder of the evening before and of the morning is in that evening and that morning',
    fc.property(anyDay, (day) => {
      const [evening, morning] = (['day-before', 'morning'] as const).map(
        (when) => new Date(dueOf({ on: day }, when) ?? NaN)
      )
      return (
        evening?.getHours() === 18 &&
        localDay(evening) < day &&
        localDay(new Date(evening.getTime() + 86_400_000)) >= day &&
        morning?.getHours() === 8 &&
        localDay(morning) === day
      )
    })
  )
  law(
    zone,
    'a visit goes into a calendar and out of it with its day and its time',
    fc.property(anyDay, clocks, (on, time) => {
      const read = readCalendar(
        writeCalendar({ id: 'one', on, time, summary: 'x' }, '2026-11-21T10:00:00.000Z')
      )
      return read.ok && read.events[0]?.on === on && read.events[0].time === time
    })
  )
  law(
    zone,
    'a day that is written and read is that day, whatever today is',
    fc.property(anyDay, anyDay, (day, today) => readVisitDay(day, dateWords, today) === day)
  )
  law(
    zone,
    'weeks and months later are counted in days and not in hours',
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
      const weeks = (Date.parse(later(day, count, 'weeks')) - Date.parse(day)) / 86_400_000
      return weeks === 7 * count && later(day, count, 'months').slice(8) <= day.slice(8)
    })
  )
  law(
    zone,
    'dates that are not whole are put in order by when they begin, and are over after their last day',
    fc.property(fc.array(fuzzy, { maxLength: 12 }), anyDay, (dates, today) => {
      const { coming, been } = inTime(
        dates.map((date, index) => visit(String(index), date)),
        today
      )
      const begins = (all: { visit: Visit }[]) => all.map((one) => beginningOf(one.visit.on ?? ''))
      const isOrdered = (all: string[]) =>
        all.every((one, index) => index === 0 || (all[index - 1] ?? '') <= one)
      return (
        coming.length + been.length === dates.length &&
        isOrdered(begins(coming)) &&
        isOrdered(begins(been).toReversed()) &&
        been.every((one) => endOf(one.visit.on ?? '') < today) &&
        coming.every((one) => !isBehind(one.visit, today))
      )
    })
  )
}

/** Words are made with the zone that the process was begun in. */
if (zones.length === 1)
  law(
    zones[0] ?? '',
    'a date is printed so that it is read again as what it was',
    fc.property(fuzzy, (date) => readFuzzyDate(fuzzyInWords(date), dateWords, '2026-11-21') === date)
  )

process.stdout.write(`${JSON.stringify(failed)}\n`)
