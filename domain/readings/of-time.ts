import { beginningOf, type FuzzyDate } from '../fuzzy-date'
import { endOf } from '../visit-time'
import type { Rhythm } from '../rhythm'
import { holding, inOrder, reading, recordOf, type ReadFrom, type Reading } from './reading'

const dayLength = 86_400_000
/** Two changes that begin so close to each other are hard to tell apart. */
const close = 14 * dayLength
/** Longer ago it is no news. */
const news = 60 * dayLength

/** Someone whose next time is about now, by the rhythm that was set and the last visit. Nothing is ever late. */
export function aboutNow({ now, members, rhythms, visits }: ReadFrom): Reading[] {
  const today = now.slice(0, 10)
  const standing = visits.filter(({ removedAt, ended }) => removedAt === undefined && ended !== 'called-off')
  return holding(members).flatMap((one) => {
    const rhythm = rhythms
      .filter(({ personId, removedAt }) => personId === one.id && removedAt === undefined)
      .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
      .at(-1)
    const days = standing
      .filter(({ personIds }) => personIds.includes(one.id))
      .flatMap(({ on }) => (on === undefined ? [] : [beginningOf(on)]))
      .toSorted()
    const last = days.findLast((day) => day <= today)
    if (!rhythm || last === undefined || days.some((day) => day > today)) return []
    const next = nextDay(last, rhythm)
    return next !== undefined && next <= today
      ? [reading({ kind: 'about-now' }, [recordOf(one)], [last])]
      : []
  })
}

function nextDay(last: string, { kind, count, unit }: Rhythm): string | undefined {
  if (kind === 'resting' || count === undefined || unit === undefined) return undefined
  const date = new Date(`${last}T12:00:00Z`)
  if (unit === 'weeks') date.setUTCDate(date.getUTCDate() + 7 * count)
  else date.setUTCMonth(date.getUTCMonth() + count)
  return date.toISOString().slice(0, 10)
}

/** A decision that the client meant to look at again by now, and of which nothing was said since. */
export function lookAgain({ now, decisions, members }: ReadFrom): Reading[] {
  const today = now.slice(0, 10)
  return decisions
    .filter(({ removedAt, lookAgain: on }) => removedAt === undefined && on !== undefined)
    .filter(({ changedAt, lookAgain: on = '' }) => endOf(on) < today && changedAt.slice(0, 10) <= endOf(on))
    .toSorted((a, b) =>
      a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1
    )
    .map(({ id, question = '', comparisonId, suggested, lookAgain: on = '' }) => {
      const by = new Set(suggested.map(({ personId }) => personId))
      const said = {
        kind: 'look-again',
        question,
        ...(comparisonId !== undefined && { comparisonId })
      } as const
      return reading(said, inOrder(members.filter((one) => by.has(one.id))).map(recordOf), [`of:${id}`, on])
    })
}

const isDay = (date: FuzzyDate | undefined): date is FuzzyDate =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date)

/** Two things that were begun within two weeks of each other, not long ago. */
export function begunTogether({ now, takings }: ReadFrom): Reading[] {
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`)
  const begun = takings
    .filter(({ removedAt, kind, stopped }) => removedAt === undefined && kind === 'takes' && !stopped)
    .flatMap(({ id, name, since, productId }) =>
      isDay(since) && name.trim() !== ''
        ? [{ id, name, at: Date.parse(`${since}T00:00:00Z`), productId }]
        : []
    )
    .filter(({ at }) => at <= today && today - at <= news)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return begun.slice(1).flatMap((later, index) => {
    const earlier = begun[index]
    if (!earlier || later.at - earlier.at > close) return []
    const records = [earlier, later].flatMap(({ productId, name }) =>
      productId === undefined ? [] : [{ id: productId, name, kind: 'product' as const }]
    )
    return [
      reading({ kind: 'begun-together', things: [earlier.name, later.name] }, records, [earlier.id, later.id])
    ]
  })
}
