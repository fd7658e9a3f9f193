import * as v from 'valibot'
import { fuzzyDateSchema } from './fuzzy-date'
import { idSchema, recordEntries } from './record'

/** How it is or was: being there counts, and so does a call. */
export const meetings = ['there', 'phone', 'video', 'letter'] as const
export type Meeting = (typeof meetings)[number]
/** How the client left. */
export const leavings = ['steadier', 'same', 'shaken', 'own-word'] as const
export type Leaving = (typeof leavings)[number]
/** What can stand on the sheet, in the order in which it stands there. */
export const sheetParts = [
  'heard',
  'asks',
  'since',
  'works',
  'takings',
  'expectations',
  'changed',
  'helpers',
  'money',
  'hardToSay',
  'lines'
] as const
export type SheetPart = (typeof sheetParts)[number]

export const longestVisitText = 4000
const text = v.pipe(v.string(), v.maxLength(longestVisitText))

/** What is written of a visit, each in the client's own words: when it is made, before it, and afterwards. */
export const visitTexts = {
  place: v.exactOptional(text),
  companion: v.exactOptional(text),
  heard: v.exactOptional(text),
  sleep: v.exactOptional(text),
  food: v.exactOptional(text),
  movement: v.exactOptional(text),
  mood: v.exactOptional(text),
  works: v.exactOptional(text),
  money: v.exactOptional(text),
  /** Stays off the sheet unless the client puts it there. */
  hardToSay: v.exactOptional(text),
  said: v.exactOptional(text),
  /** What was not said; it goes on to the next sheet. */
  unsaid: v.exactOptional(text),
  heardBack: v.exactOptional(text),
  begin: v.exactOptional(text),
  leftWord: v.exactOptional(text),
  decision: v.exactOptional(text),
  paid: v.exactOptional(text),
  traded: v.exactOptional(text),
  bartered: v.exactOptional(text)
} as const
export type VisitText = keyof typeof visitTexts

/** A visit that is coming or was: a meeting with one person or several, what is taken to it and what came of it. */
export const visitSchema = v.strictObject({
  ...recordEntries,
  /** People and practices, the first one first. */
  personIds: v.array(idSchema),
  /** The day where the visit is, as far as it is known. */
  on: v.exactOptional(fuzzyDateSchema),
  /** The time on the clock there: no zone and no change of the clock moves it. */
  time: v.exactOptional(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))),
  minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
  how: v.exactOptional(v.picklist(meetings)),
  companionId: v.exactOptional(idSchema),
  first: v.exactOptional(v.literal(true)),
  /** Said by the client; otherwise the day tells. */
  ended: v.exactOptional(v.picklist(['was', 'called-off'])),
  ...visitTexts,
  /** The questions that go along, the most important one first. */
  asks: v.array(idSchema),
  /** Parts that the client has taken off the sheet. */
  leftOff: v.exactOptional(v.array(v.picklist(sheetParts))),
  printsHardToSay: v.exactOptional(v.literal(true)),
  left: v.exactOptional(v.picklist(leavings)),
  /** Where it came from a calendar: what that calls it. */
  calendarId: v.exactOptional(v.pipe(v.string(), v.maxLength(400)))
})
export type Visit = v.InferOutput<typeof visitSchema>
