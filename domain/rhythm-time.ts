import type { Rhythm } from './rhythm'
import type { Visit } from './visit'
import { endOf, isBehind } from './visit-time'

const dayLength = 86_400_000
/** "About" reaches two weeks to the front at most, and less where the next time is close anyway. */
const longestAbout = 14

/** What someone is seen by now, what came before it, and when they last were in touch. */
export interface StandingRhythm {
  /** The newest; absent where nothing was ever said. */
  now?: Rhythm
  isResting: boolean
  /** All that was said, the newest first. */
  all: Rhythm[]
}
/** When the next time would be. Nothing is ever late: what has come stays "about now". */
export type NextTime =
  | { is: 'planned'; on: string; visitId: string }
  | { is: 'about-now' }
  | { is: 'about'; on: string; unit: 'weeks' | 'months' }
  | { is: 'resting'; since: string }
  | { is: 'not-counted' }

/** The rhythm that stands: rows only ever come, so that the history of the work stays. */
export function standingRhythm(rhythms: readonly Rhythm[]): StandingRhythm {
  const all = rhythms
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) =>
      a.createdAt === b.createdAt ? (a.id < b.id ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1
    )
  const [now] = all
  return { ...(now && { now }), isResting: now?.kind === 'resting', all }
}

/** The rhythm before it rested, to take up again. */
export const beforeRest = ({ all }: StandingRhythm): Pick<Rhythm, 'count' | 'unit'> => {
  const { count, unit } = all.find((one) => one.count !== undefined) ?? {}
  return { ...(count !== undefined && { count }), ...(unit !== undefined && { unit }) }
}

/** The day of the last contact: being there counts, and so does a call. A date that is not whole counts from its end. */
export function lastContact(visits: readonly Visit[], today: string): string | undefined {
  const days = standing(visits).flatMap((visit) => {
    if (visit.on === undefined || !(isBehind(visit, today) || endOf(visit.on) === today)) return []
    const end = endOf(visit.on)
    return [end < today ? end : today]
  })
  return days.toSorted().at(-1)
}

const standing = (visits: readonly Visit[]) =>
  visits.filter(({ removedAt, ended }) => removedAt === undefined && ended !== 'called-off')

/** The next one that is planned and has a day. */
function planned(visits: readonly Visit[], today: string): { on: string; visitId: string } | undefined {
  const [next] = standing(visits)
    .flatMap((visit) =>
      visit.on !== undefined && !isBehind(visit, today) ? [{ on: visit.on, visitId: visit.id }] : []
    )
    .toSorted((a, b) => (endOf(a.on) < endOf(b.on) ? -1 : 1))
  return next
}

/** When someone would be seen the next time, counted from the last contact. */
export function nextTime(rhythm: StandingRhythm, visits: readonly Visit[], today: string): NextTime {
  const next = planned(visits, today)
  if (next) return { is: 'planned', ...next }
  const { now } = rhythm
  if (now && rhythm.isResting) return { is: 'resting', since: now.on }
  const last = lastContact(visits, today)
  const { count, unit } = now ?? {}
  if (last === undefined || count === undefined || unit === undefined) return { is: 'not-counted' }
  const on = later(last, count, unit)
  const between = (Date.parse(on) - Date.parse(last)) / dayLength
  const about = Math.min(longestAbout, Math.floor(between / 6))
  return (Date.parse(on) - Date.parse(today)) / dayLength <= about
    ? { is: 'about-now' }
    : { is: 'about', on, unit }
}

/** A day so many weeks or months after another; the 31st is the last day of a shorter month. */
export function later(day: string, count: number, unit: 'weeks' | 'months'): string {
  const date = new Date(`${day}T12:00:00Z`)
  if (unit === 'weeks') date.setUTCDate(date.getUTCDate() + 7 * count)
  else {
    const wanted = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + count)
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(wanted, last))
  }
  return date.toISOString().slice(0, 10)
}

/** About how many days lie between two times. */
const daysOf = (count: number, unit: 'weeks' | 'months') => (unit === 'weeks' ? count * 7 : count * 30.44)

/** Whether seeing someone so often is lighter than how it was before. */
export function isLighter(
  before: Pick<Rhythm, 'count' | 'unit'> | undefined,
  { count, unit }: { count: number; unit: 'weeks' | 'months' }
): boolean {
  return (
    before?.count !== undefined &&
    before.unit !== undefined &&
    daysOf(count, unit) > daysOf(before.count, before.unit) + 1
  )
}
