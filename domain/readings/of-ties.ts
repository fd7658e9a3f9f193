import type { Member } from '../member'
import { holding, inOrder, reading, recordOf, type ReadFrom, type Reading, type Said } from './reading'

/** Half a year. */
const longWhile = 183 * 86_400_000

/**
 * Those close to the client with whom the giving has run one way for half a year. It is known from ties that were not
 * touched for so long, or from a picture of that time; of a practitioner it is no news that they give.
 */
export function oneWays(from: ReadFrom): Reading[] {
  const near = holding(from.members).filter(({ ring }) => ring !== 'further-out')
  return (['you', 'them'] as const).flatMap((giving) => {
    const people = near.filter(
      (one) =>
        one.tie.giving === giving &&
        !(giving === 'them' && one.sector === 'professional') &&
        hasRunSo(from, one)
    )
    return people.length === 0 ? [] : [reading({ kind: 'one-way', giving }, people.map(recordOf), [giving])]
  })
}

function hasRunSo({ now, partnerships, snapshots }: ReadFrom, { id, tie }: Member): boolean {
  const before = new Date(Date.parse(now) - longWhile).toISOString()
  const own = partnerships.find(({ partnerId }) => partnerId === id)
  if (own && own.changedAt <= before) return true
  const standing = snapshots.filter(({ removedAt }) => removedAt === undefined)
  const since = standing.filter(({ createdAt }) => createdAt > before)
  const then = standing
    .filter(({ createdAt }) => createdAt <= before)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .at(-1)
  return then !== undefined && [then, ...since].every(({ people }) => people[id]?.giving === tie.giving)
}

const pausedStage = ({ tie }: Member) =>
  tie.stage === 'resting' || tie.stage === 'ended' ? tie.stage : undefined

/** What is not expected of a specialist and is held by nobody, or by someone who rests, has ended or is gone. */
export function notCovered({ members, notExpected, partnerships, qualities }: ReadFrom): Reading[] {
  return inOrder(members).flatMap((one) => {
    const isSpecialist = partnerships.some(({ partnerId, specialist }) => partnerId === one.id && specialist)
    if (!isSpecialist) return []
    return notExpected
      .filter(({ personId, removedAt }) => personId === one.id && removedAt === undefined)
      .toSorted((a, b) => (a.quality < b.quality ? -1 : 1))
      .flatMap(({ quality, coveredById }) => {
        const by = members.find(({ id }) => id === coveredById)
        const state = by ? pausedStage(by) : coveredById === undefined ? undefined : 'gone'
        if (by && !state) return []
        const called = qualities.find(({ id }) => id === quality)?.name
        const said: Said = {
          kind: 'not-covered',
          quality,
          ...(called !== undefined && { called }),
          ...(by && { by: by.name }),
          ...(state && { state })
        }
        return [reading(said, by ? [recordOf(one), recordOf(by)] : [recordOf(one)], [quality])]
      })
  })
}

/** Something that the client takes to be agreed, which nobody said, and which is no question yet. */
export function assumed({ members, expectations, questions }: ReadFrom): Reading[] {
  return inOrder(members).flatMap((one) =>
    expectations
      .filter(({ personId, known, removedAt }) => personId === one.id && known === 'assumed' && !removedAt)
      .filter(({ id }) => !questions.some(({ row, removedAt }) => row === id && removedAt === undefined))
      .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
      .map(({ id, what }) =>
        reading({ kind: 'assumed', what, expectationId: id }, [recordOf(one)], [`of:${id}`])
      )
  )
}
