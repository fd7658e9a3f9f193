import { beginningOf, partsOf, readFuzzyDate, type DateWords, type FuzzyDate } from './fuzzy-date'
import type { Visit } from './visit'

/** A moment as the day where the person is, `2026-11-21`; no zone and no change of the clock moves it. */
export function localDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** The last day that a date can mean, to tell whether it has gone by. */
export function endOf(date: FuzzyDate): string {
  const { year, month, day, season } = partsOf(date)
  const last = (inYear: number, inMonth: number) =>
    new Date(Date.UTC(inYear, inMonth, 0)).toISOString().slice(0, 10)
  if (day !== undefined) return beginningOf(date)
  if (season === 3) return last(year + 1, 2)
  if (season !== undefined) return last(year, season * 3 + 5)
  return last(year, month ?? 12)
}

/** Whether a visit lies behind: said so by the client, or its day has gone by. */
export const isBehind = ({ on, ended }: Pick<Visit, 'on' | 'ended'>, today: string): boolean =>
  ended !== undefined || (on !== undefined && endOf(on) < today)

/** Where it stands in time, as a word that sorts; without a day it comes last. */
export const momentOf = ({ on, time }: Pick<Visit, 'on' | 'time'>) =>
  on === undefined ? '9999' : `${beginningOf(on)} ${time ?? ''}`

/** Plain letters need no language to be compared: of two thousand visits that took a fifth of a second. */
const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

export interface VisitOrder<V> {
  coming: V[]
  been: V[]
}

/** The coming ones, the next first; and those that were, the latest first. */
export function inTime<V extends { visit: Visit }>(all: readonly V[], today: string): VisitOrder<V> {
  const keyed = all.map((one) => ({ one, moment: momentOf(one.visit) }))
  keyed.sort((a, b) => inOrder(a.moment, b.moment) || inOrder(a.one.visit.createdAt, b.one.visit.createdAt))
  const coming = keyed.filter(({ one }) => !isBehind(one.visit, today)).map(({ one }) => one)
  const been = keyed.filter(({ one }) => isBehind(one.visit, today)).map(({ one }) => one)
  return { coming, been: been.toReversed() }
}

/**
 * Reads the day of a visit. A day without a year is the one that lies nearest, before or after today: the next Christmas
 * is meant in November, the last one in January.
 */
export function readVisitDay(text: string, words: DateWords, today: string): FuzzyDate | undefined {
  const ahead = readFuzzyDate(text, words, today, true)
  // "Thursday" and "tomorrow" are said of what is to come.
  if (ahead?.length === 10 && isWithin(ahead, today, 14)) return ahead
  const read = readFuzzyDate(text, words, today) ?? ahead
  if (read === undefined || /\d{4}/.test(text) || partsOf(read).about) return read
  const year = partsOf(read).year
  const next = read.replace(/^\d{4}/, String(year + 1))
  const far = (date: string) => Math.abs(Date.parse(beginningOf(date)) - Date.parse(today))
  return far(next) < far(read) ? next : read
}

const isWithin = (day: string, today: string, days: number) => {
  const ahead = (Date.parse(day) - Date.parse(today)) / 86_400_000
  return ahead >= 0 && ahead <= days
}
