import type { LifeEvent } from '@/domain/life-event'
import { dayOfNumber, middleOf, spanOf, type DaySpan } from './date-span'
import { monthOf, type QuietStretch } from './quiet-stretch'

/** One year of a life line in numbers and words: what a drawing shows, for whoever reads it as a table. */
export interface EbbYear {
  year: number
  /** How often they were in touch, by month, where the month is known. */
  months: { month: number; count: number }[]
  /** How often besides, in a month that is not known. */
  someTime: number
  events: LifeEvent[]
  /** Quiet stretches that began in it. */
  quiet: QuietStretch[]
}

const yearOf = (day: number) => Number(dayOfNumber(Math.floor(day)).slice(0, 4))

/**
 * The same as the drawing, year by year; the latest first. Years in which nothing is written have no row.
 * @param from the first day of the drawing; what lies before it is left out, as it is there
 */
export function ebbYears(
  contacts: readonly DaySpan[],
  events: readonly LifeEvent[],
  quiet: readonly QuietStretch[],
  from: number
): EbbYear[] {
  const years = new Map<number, EbbYear>()
  const at = (year: number) => {
    const known = years.get(year) ?? { year, months: [], someTime: 0, events: [], quiet: [] }
    years.set(year, known)
    return known
  }
  for (const contact of contacts) {
    if (contact.last < from) continue
    const row = at(yearOf(middleOf(contact)))
    const month = monthOf(contact)
    const known = row.months.find((one) => one.month === month)
    if (month === undefined) row.someTime += 1
    else if (known) known.count += 1
    else row.months.push({ month, count: 1 })
  }
  for (const event of events)
    if (event.on !== undefined && middleOf(spanOf(event.on)) >= from)
      at(yearOf(middleOf(spanOf(event.on)))).events.push(event)
  for (const stretch of quiet) if (stretch.last > from) at(yearOf(stretch.first)).quiet.push(stretch)
  return [...years.values()].toSorted((a, b) => b.year - a.year)
}
