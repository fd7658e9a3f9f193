import * as v from 'valibot'
import { calendarEventSchema, longestCalendarId, type CalendarEvent } from '@/domain/calendar-event'
import { instantOf, wallTimeAt } from '@/domain/zone-time'
import { readLine, unescaped, unfolded, type CalendarLine } from './calendar-text'

/** A file larger than that is no season of appointments; nothing of it is read. */
export const largestCalendar = 5_000_000
export const mostEvents = 2000
const longestTitle = 2000

export type CalendarProblem = 'too-large' | 'too-many' | 'not-a-calendar' | 'empty'
export type CalendarReading =
  | { ok: true; events: CalendarEvent[]; /** So many were cancelled or could not be read. */ leftOut: number }
  | { ok: false; problem: CalendarProblem }

/**
 * Reads the appointments of a calendar file. Only what a visit needs is taken, each checked; the rest of the file is
 * passed over.
 * @param zone the zone of this computer, for times that are given in another one; its own where nothing is said
 */
export function readCalendar(text: string, zone?: string): CalendarReading {
  if (text.length > largestCalendar) return { ok: false, problem: 'too-large' }
  const lines = unfolded(text)
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines.find((line) => line.trim() !== '') ?? ''))
    return { ok: false, problem: 'not-a-calendar' }
  const { events, ownZone } = eventsIn(lines)
  if (events.length > mostEvents) return { ok: false, problem: 'too-many' }
  const read = events.map((event) => eventOf(event, ownZone ?? zone))
  const good = read.filter((one) => one !== undefined)
  if (good.length === 0) return { ok: false, problem: 'empty' }
  const once = new Map(good.map((one) => [one.calendarId, one]))
  return { ok: true, events: [...once.values()], leftOut: read.length - good.length }
}

type EventLines = Map<string, CalendarLine>

function eventsIn(lines: readonly string[]): { events: EventLines[]; ownZone: string | undefined } {
  const events: EventLines[] = []
  const within: string[] = []
  let ownZone: string | undefined
  for (const text of lines) {
    const line = readLine(text)
    if (!line) continue
    const part = line.value.trim().toUpperCase()
    if (line.name === 'BEGIN') {
      within.push(part)
      if (part === 'VEVENT') events.push(new Map())
    } else if (line.name === 'END') within.pop()
    else if (within.at(-1) === 'VEVENT') {
      // Of a line that stands twice the first one counts.
      const event = events.at(-1)
      if (event && !event.has(line.name)) event.set(line.name, line)
    } else if (line.name === 'X-WR-TIMEZONE' && wallTimeAt(0, line.value.trim()) !== undefined)
      ownZone = line.value.trim()
    if (events.length > mostEvents) break
  }
  return { events, ownZone }
}

function eventOf(lines: EventLines, zone: string | undefined): CalendarEvent | undefined {
  const start = momentOf(lines.get('DTSTART'), zone)
  const uid = lines.get('UID')?.value.trim() ?? ''
  if (!start || /^CANCELLED\s*$/i.test(lines.get('STATUS')?.value ?? '')) return undefined
  const one = lines.get('RECURRENCE-ID')?.value.trim()
  const [on = '', time] = start.wall.split('T')
  const minutes = time === undefined ? undefined : minutesOf(lines, start, zone)
  const title = wordsOf(lines.get('SUMMARY'))
  const place = wordsOf(lines.get('LOCATION'))
  const read = v.safeParse(calendarEventSchema, {
    // Where it has no name of its own, day and title are all that it can be known by.
    calendarId: [uid || `${start.wall} ${title}`, one]
      .filter(Boolean)
      .join(' / ')
      .slice(0, longestCalendarId),
    on,
    ...(time !== undefined && { time }),
    ...(minutes !== undefined && { minutes }),
    title,
    ...(place !== '' && { place }),
    ...(lines.has('RRULE') && { repeats: true })
  })
  return read.success ? read.output : undefined
}

const wordsOf = (line: CalendarLine | undefined) =>
  unescaped(line?.value ?? '')
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001F\u007F]+/g, ' ')
    .trim()
    .slice(0, longestTitle)

interface Moment {
  /** What the clock shows there; a day alone for a whole day. */
  wall: string
  /** Where it can be told. */
  instant?: number | undefined
}

/** A time with a zone of its own stays what the clock there shows; one of Greenwich is what it is here. */
function momentOf(line: CalendarLine | undefined, zone: string | undefined): Moment | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?$/.exec(line?.value.trim() ?? '')
  if (!line || !parts) return undefined
  const [, year = '', month = '', day = '', hour, minute, greenwich] = parts
  const on = [year, month, day].join('-')
  if (new Date(`${on}T00:00:00Z`).toJSON()?.slice(0, 10) !== on) return undefined
  if (hour === undefined || minute === undefined) return { wall: on }
  const wall = `${on}T${hour}:${minute}`
  if (greenwich === 'Z') {
    const instant = Date.parse(`${wall}:00Z`)
    const here = Number.isNaN(instant) ? undefined : (wallTimeAt(instant, zone) ?? wallTimeAt(instant))
    return here === undefined ? undefined : { wall: here, instant }
  }
  return { wall, instant: instantOf(wall, line.given['TZID']) ?? instantOf(wall) }
}

/** How long it is, in whole minutes; undefined where it does not say, or says what can't be. */
function minutesOf(lines: EventLines, start: Moment, zone: string | undefined): number | undefined {
  const minutes =
    lengthOf(lines.get('DURATION')?.value) ?? untilEnd(start, momentOf(lines.get('DTEND'), zone))
  return minutes !== undefined && minutes >= 1 && minutes <= 1440 ? Math.round(minutes) : undefined
}

function untilEnd(start: Moment, end: Moment | undefined): number | undefined {
  return start.instant === undefined || end?.instant === undefined
    ? undefined
    : (end.instant - start.instant) / 60_000
}

function lengthOf(said: string | undefined): number | undefined {
  const parts = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?\s*$/.exec(
    said?.trim() ?? ''
  )
  if (!parts) return undefined
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((one) => Number(one ?? 0))
  return (weeks * 7 + days) * 1440 + hours * 60 + minutes + seconds / 60
}
