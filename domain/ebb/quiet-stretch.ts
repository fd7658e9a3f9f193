import { dayOfNumber, type DaySpan } from './date-span'
import { monthDays } from './flow'

/** A time in which there was little contact, after one in which there was more. */
export interface QuietStretch {
  /** The last contact before it, or the first day after it. */
  first: number
  last: number
  /** How long, in whole months. */
  months: number
  /** The contacts in it: few and far between. */
  contacts: DaySpan[]
  /** It still lasts. */
  goesOn: boolean
}

/** A pause shorter than this is no pause, however often they met before. */
const leastPause = 75
/** So much longer than the usual pause of a busy time. */
const longer = 2.5
/** A quiet stretch has a name from here on. */
const leastStretch = 150

/**
 * The quiet stretches: one long pause or several after each other. What a pause is goes by how this contact is in its
 * busier times, so that someone who is seen once a year is never called quiet for it. A day that is not known counts as
 * the one that makes the pause shorter.
 * @param contacts in the order of time
 * @param today the last day, as its number
 */
export function quietStretches(contacts: readonly DaySpan[], today: number): QuietStretch[] {
  const pauses = pausesOf(contacts, today)
  const between = pauses.filter(({ goesOn }) => !goesOn).map(({ days }) => days)
  if (between.length < 2) return []
  const usual = between.toSorted((a, b) => a - b)[Math.floor((between.length - 1) / 4)] ?? 0
  const least = Math.max(leastPause, usual * longer)
  const stretches: QuietStretch[] = []
  let open: QuietStretch | undefined
  for (const { days, first, last, after, goesOn } of pauses) {
    if (days < least) open = undefined
    else if (open && areFew(after, least)) {
      open.contacts.push(...after.contacts)
      Object.assign(open, { last, goesOn })
    } else {
      open = { first, last, months: 0, contacts: [], goesOn }
      stretches.push(open)
    }
  }
  return stretches
    .filter(({ first, last }) => last - first >= leastStretch)
    .map((stretch) => ({ ...stretch, months: Math.round((stretch.last - stretch.first) / monthDays) }))
}

/** Contacts of which nobody can say which was first: their days may be the same. */
interface Group extends DaySpan {
  contacts: DaySpan[]
}
interface Pause {
  days: number
  first: number
  last: number
  /** The contacts before it. */
  after: Group
  goesOn: boolean
}

/** Whether contacts are so few for all the days on which they may have been that it stays quiet. */
const areFew = ({ first, last, contacts }: Group, least: number): boolean =>
  contacts.length === 1 || first === last || (last - first) / contacts.length >= least

/** The time between contacts, with what lies between the last one and today. */
function pausesOf(contacts: readonly DaySpan[], today: number): Pause[] {
  const groups: Group[] = []
  for (const one of contacts) {
    const open = groups.at(-1)
    if (!open || one.first > open.last) groups.push({ ...one, contacts: [one] })
    else {
      open.contacts.push(one)
      open.last = Math.max(open.last, one.last)
    }
  }
  return groups.flatMap((after, at) => {
    const next = groups[at + 1]?.first
    const last = next ?? today
    return last > after.last
      ? [{ days: last - after.last, first: after.last, last, after, goesOn: next === undefined }]
      : []
  })
}

/** The months (1 to 12) in which the contacts of a stretch were; undefined where one of them is not known so well. */
export function monthsOf(contacts: readonly DaySpan[]): number[] | undefined {
  const months = contacts.map(monthOf)
  return months.includes(undefined) ? undefined : (months as number[])
}

/** The month of a contact, where all its days lie in one. */
export function monthOf({ first, last }: DaySpan): number | undefined {
  const [begin, end] = [dayOfNumber(first), dayOfNumber(last)]
  return begin.slice(0, 7) === end.slice(0, 7) ? Number(begin.slice(5, 7)) : undefined
}
