import * as v from 'valibot'
import { idSchema } from './record'

export const longestCalendarId = 400
const line = v.pipe(v.string(), v.maxLength(2000))

/**
 * What a calendar says of one appointment, checked: the day and the time on the clock where it is. A calendar's own zone
 * has been read into them (formats/calendar-read.ts).
 */
export const calendarEventSchema = v.strictObject({
  /** What the calendar calls it; with a day behind it for one time of many. */
  calendarId: v.pipe(v.string(), v.minLength(1), v.maxLength(longestCalendarId)),
  on: v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
  time: v.exactOptional(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))),
  minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
  title: line,
  place: v.exactOptional(line),
  /** It comes again; this is one time of it. */
  repeats: v.exactOptional(v.literal(true))
})
export type CalendarEvent = v.InferOutput<typeof calendarEventSchema>

/** An appointment that is to become a visit, with whom it is. */
export const chosenEventSchema = v.strictObject({
  event: calendarEventSchema,
  personId: v.exactOptional(idSchema)
})
export type ChosenEvent = v.InferOutput<typeof chosenEventSchema>
