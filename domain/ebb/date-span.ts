import { beginningOf, partsOf, type FuzzyDate } from '@/domain/fuzzy-date'
import { endOf } from '@/domain/visit-time'

/** Days as whole numbers, counted by the calendar: no zone and no change of the clock moves one. */
export interface DaySpan {
  /** The first and the last day that it may be. */
  first: number
  last: number
}

const oneDay = 86_400_000

/** An ISO day as its number. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00.000Z`) / oneDay)

/** The number of a day as an ISO day. */
export const dayOfNumber = (day: number): string => new Date(day * oneDay).toISOString().slice(0, 10)

/** How many days at least "about" reaches to either side. */
const leastAbout = 7

/**
 * All the days that a date may mean. "About" reaches half as far again to either side: about 2019 may be the summer of
 * 2018 and the spring of 2020.
 */
export function spanOf(date: FuzzyDate): DaySpan {
  const [first, last] = [dayNumber(beginningOf(date)), dayNumber(endOf(date))]
  if (!partsOf(date).about) return { first, last }
  const reach = Math.max(leastAbout, Math.round((last - first + 1) / 2))
  return { first: first - reach, last: last + reach }
}

/** The same of something that lies behind: it can't have been on a day that is still to come. */
export function spanBehind(date: FuzzyDate, today: number): DaySpan {
  const { first, last } = spanOf(date)
  return { first: Math.min(first, today), last: Math.min(last, today) }
}

/** The middle of a span, where it is drawn. */
export const middleOf = ({ first, last }: DaySpan): number => (first + last) / 2
