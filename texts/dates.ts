import { day, locale, weekday, whenInWords } from './when'

/** Dates as a person says them, in the interface's language. */
const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })

/** An ISO instant or day as "3 May 2024"; a month or year as far as it goes ("May 2003", "2003"). */
export function dayInWords(date: string): string {
  if (/^\d{4}$/.test(date)) return date
  if (/^\d{4}-\d{2}$/.test(date)) return month.format(new Date(`${date}-15T12:00:00`))
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return day.format(new Date(`${date}T12:00:00`))
  const moment = new Date(date)
  return Number.isNaN(moment.getTime()) ? date : day.format(moment)
}

const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })

/** An instant of this year as short as it goes: "18 Nov"; with its year where that is another. */
export function shortDay(instant: string, now: Date): string {
  const then = new Date(instant)
  const year = then.getFullYear() === now.getFullYear() ? '' : ` ${then.getFullYear()}`
  return short.format(then) + year
}

const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })

/** The time of day: "14:05". */
export function timeInWords(instant: string): string {
  return clock.format(new Date(instant))
}

/** A day as a heading: "Today", "Yesterday", "Thursday, 3 May 2024". */
export function dayAsHeading(instant: string, now: Date): string {
  const when = whenInWords(instant, now)
  return when.includes(' ')
    ? `${weekday.format(new Date(instant))}, ${dayInWords(instant)}`
    : when.charAt(0).toUpperCase() + when.slice(1)
}

const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' })

/** A day of these months without its year: "21 December"; with it where that is another. */
export function dayAndMonth(instant: string, now: Date): string {
  const then = new Date(instant)
  return then.getFullYear() === now.getFullYear() ? dayMonth.format(then) : day.format(then)
}
