import type { FuzzyDate } from '../fuzzy-date'
import { lastContact, nextTime, standingRhythm } from '../rhythm-time'
import { endOf } from '../visit-time'
import { holding, inOrder, reading, recordOf, type ReadFrom, type Reading } from './reading'

const dayLength = 86_400_000
/** Two changes that begin so close to each other are hard to tell apart. */
const close = 14 * dayLength
/** Longer ago it is no news. */
const news = 60 * dayLength

/**
 * Someone whose next time is about now, by the rhythm that was set and the last contact: also when there is nothing wrong
 * ("occasional maintenance is a good thing", Healing Partnerships). Nothing is ever late.
 */
export function aboutNow({ now, members, rhythms, visits }: ReadFrom): Reading[] {
  const today = now.slice(0, 10)
  return holding(members).flatMap((one) => {
    const theirs = visits.filter(({ personIds }) => personIds.includes(one.id))
    const rhythm = standingRhythm(rhythms.filter(({ personId }) => personId === one.id))
    return nextTime(rhythm, theirs, today).is === 'about-now'
      ? [reading({ kind: 'about-now' }, [recordOf(one)], [lastContact(theirs, today) ?? ''])]
      : []
  })
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
