import { escaped, folded } from './calendar-text'

/** What of a visit goes into a calendar. Names and places only where the client put them. */
export interface CalendarEntry {
  id: string
  /** A whole day. */
  on: string
  time?: string
  minutes?: number
  summary: string
  place?: string
}

const usualMinutes = 60
const digits = (text: string) => text.replaceAll(/[-:]/g, '')

/** One appointment as a calendar file. @param now when the file is made, an ISO instant */
export const writeCalendar = (entry: CalendarEntry, now: string): string => writeCalendarOf([entry], now)

/**
 * Appointments as one calendar file. The time is the one on the clock there, without a zone: it stays half past ten
 * wherever the calendar is opened and whatever the clocks do meanwhile, as the visit itself does. How long it is, is said
 * as a length, which needs no second time on that clock.
 */
export function writeCalendarOf(entries: readonly CalendarEntry[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Care Web//Visit//EN',
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR'
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventLines({ id, on, time, minutes, summary, place }: CalendarEntry, now: string): string[] {
  const when =
    time === undefined
      ? [`DTSTART;VALUE=DATE:${digits(on)}`]
      : [`DTSTART:${digits(on)}T${digits(time)}00`, `DURATION:PT${minutes ?? usualMinutes}M`]
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${digits(now.slice(0, 19))}Z`,
    ...when,
    `SUMMARY:${escaped(summary)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    'CLASS:PRIVATE',
    'END:VEVENT'
  ]
}
