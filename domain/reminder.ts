import * as v from 'valibot'
import { idSchema } from './record'
import type { Visit } from './visit'
import { instantOf } from './zone-time'

/** How long before a visit someone wants to be told. */
export const reminderWhens = ['day-before', 'morning', 'hour'] as const
export type ReminderWhen = (typeof reminderWhens)[number]

/** What was asked for, by visit. Each holds the moment for which it was told, so that it is told once. */
export const remindersSchema = v.record(
  idSchema,
  v.strictObject({ when: v.picklist(reminderWhens), told: v.exactOptional(v.number()) })
)
export type Reminders = v.InferOutput<typeof remindersSchema>

const hour = 3_600_000
const isDay = (on: string | undefined): on is string => /^\d{4}-\d{2}-\d{2}$/.test(on ?? '')

/**
 * The moment at which someone is told, on the clock of this computer.
 * @param zone of another place, for tests
 * @returns undefined where the visit has no whole day, or no time that is needed
 */
export function dueOf(
  { on, time }: Pick<Visit, 'on' | 'time'>,
  when: ReminderWhen,
  zone?: string
): number | undefined {
  if (!isDay(on)) return undefined
  if (when === 'day-before') return instantOf(`${dayBefore(on)}T18:00`, zone)
  if (when === 'morning' && !beginsByEight(time)) return instantOf(`${on}T${morning}`, zone)
  const start = time === undefined ? undefined : instantOf(`${on}T${time}`, zone)
  return start === undefined ? undefined : start - hour
}

const morning = '08:00'
const beginsByEight = (time: string | undefined): boolean => time !== undefined && time <= morning

/**
 * When someone can be told. At eight in the morning a visit that begins by then has begun: it was never told of. One that
 * was moved so early afterwards is told of an hour before.
 */
export const whensOf = ({ time }: Pick<Visit, 'time'>): ReminderWhen[] =>
  reminderWhens.filter((when) => when !== 'morning' || !beginsByEight(time))

const dayBefore = (on: string) =>
  new Date(Date.parse(`${on}T12:00:00Z`) - 24 * hour).toISOString().slice(0, 10)

/** Whether there is still something to be told: afterwards a reminder is none. */
export function isStillAhead({ on, time }: Pick<Visit, 'on' | 'time'>, now: number, zone?: string): boolean {
  const start = isDay(on) ? instantOf(`${on}T${time ?? '23:59'}`, zone) : undefined
  return start !== undefined && start > now
}

/** What a notice may say: a day and a time, no names and no places. */
export interface NoticeWords {
  today: string
  tomorrow: string
  at: (day: string, time: string) => string
  why: string
}
export function noticeOf(
  { on, time }: Pick<Visit, 'on' | 'time'>,
  today: string,
  words: NoticeWords
): { title: string; text: string } {
  const day = on === today ? words.today : words.tomorrow
  return { title: time === undefined ? day : words.at(day, time), text: words.why }
}
