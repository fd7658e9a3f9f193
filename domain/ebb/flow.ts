import { isBehind } from '@/domain/visit-time'
import type { Visit } from '@/domain/visit'
import { dayNumber, spanBehind, type DaySpan } from './date-span'

type Met = Pick<Visit, 'on' | 'ended'>

/** Days in a month, on the whole. */
export const monthDays = 30.44
/** The smoothing reaches over three months: half of them to either side. */
const reach = Math.round(monthDays * 1.5)
const weights = Array.from({ length: 2 * reach + 1 }, (_none, at) => {
  const part = (at - reach) / (monthDays * 1.5)
  return Math.abs(part) >= 1 ? 0 : (1 + Math.cos(Math.PI * part)) / 2
})

/** When the client and someone were in touch: visits that took place, calls and letters, as far as a day is known. */
export function contactsOf(visits: readonly Met[], today: string): DaySpan[] {
  const now = dayNumber(today)
  return visits
    .filter((one) => one.on !== undefined && one.ended !== 'called-off' && isBehind(one, today))
    .map(({ on = today }) => spanBehind(on, now))
    .toSorted((a, b) => a.first - b.first || a.last - b.last)
}

export interface FlowPoint {
  day: number
  /** How often they were in touch, as contacts in a month. */
  rate: number
}

/** As many points as a drawing can show. */
const mostPoints = 300

/**
 * How contact swelled and rested, smoothed over three months: seen once a month, it is level; a single visit is a swell
 * of three months. A date that is not known to the day is spread evenly over all the days that it may mean. In its last
 * weeks, of which only one side is known, it does not sink below where it stood: the time to come is no silence.
 * @param from the first day of the drawing
 * @param to its last day, which is today
 */
export function flowOf(contacts: readonly DaySpan[], from: number, to: number): FlowPoint[] {
  const start = from - reach
  const daily = spread(contacts, start, to)
  const step = Math.max(4, Math.ceil((to - from) / mostPoints))
  const stood = rateAt(daily, to - reach - start)
  const pointAt = (day: number): FlowPoint => {
    const rate = rateAt(daily, day - start)
    return { day, rate: day > to - reach ? Math.max(rate, stood) : rate }
  }
  const points: FlowPoint[] = []
  for (let day = from; day < to; day += step) points.push(pointAt(day))
  return [...points, pointAt(to)]
}

/** How much of a contact falls on each day. */
function spread(contacts: readonly DaySpan[], start: number, to: number): Float64Array {
  const change = new Float64Array(Math.max(1, to - start + 2))
  for (const { first, last } of contacts) {
    const share = 1 / (last - first + 1)
    const [begin, end] = [Math.max(first, start), Math.min(last, to)]
    if (end < begin) continue
    change[begin - start] = (change[begin - start] ?? 0) + share
    change[end - start + 1] = (change[end - start + 1] ?? 0) - share
  }
  let sum = 0
  return change.slice(0, -1).map((by) => (sum += by))
}

function rateAt(daily: Float64Array, at: number): number {
  let [sum, whole] = [0, 0]
  for (const [place, weight] of weights.entries()) {
    const day = at + place - reach
    if (day < 0 || day >= daily.length) continue
    sum += weight * (daily[day] ?? 0)
    whole += weight
  }
  // What is left of adding and taking away may be a hair below nothing.
  return whole === 0 ? 0 : Math.max(0, (sum / whole) * monthDays)
}

/** The day around which they were most in touch. */
export function fullestDay(points: readonly FlowPoint[]): number | undefined {
  const [first, ...rest] = points
  if (!first) return undefined
  const fullest = rest.reduce((best, one) => (one.rate > best.rate ? one : best), first)
  return fullest.rate > 0 ? fullest.day : undefined
}
