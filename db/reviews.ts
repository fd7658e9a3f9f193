import type { Surroundings } from '@/domain/record'
import type { Review, ReviewFields } from '@/domain/review'
import { act } from './act'
import type { Database } from './database'
import './later-rows'

/** The review that has not ended: it waits where it was left. */
export async function openReview(database: Database): Promise<Review | undefined> {
  const all = await database.reviews.toArray()
  return all.find(({ removedAt, endedAt }) => removedAt === undefined && endedAt === undefined)
}

/** The reviews that ended, the last one first: what was in focus, and which step was to come. */
export async function endedReviews(database: Database): Promise<Review[]> {
  const all = await database.reviews.toArray()
  return all
    .filter(({ removedAt, endedAt }) => removedAt === undefined && endedAt !== undefined)
    .toSorted((a, b) => (b.endedAt ?? '').localeCompare(a.endedAt ?? ''))
}

/** Writes in the review that is open; the first word or step of it begins one. */
export async function writeReview(
  database: Database,
  surroundings: Surroundings,
  fields: ReviewFields
): Promise<void> {
  await act(database, surroundings, { action: 'review', subject: '', joins: 'review' }, async (writer) => {
    const { step, ...others } = fields
    const written = { ...others, ...('step' in fields && { step: step?.trim() ? step : undefined }) }
    const kept = await openReview(database)
    if (kept) return writer.set('reviews', kept.id, written)
    const known = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined))
    const times = { createdAt: writer.now, changedAt: writer.now }
    await writer.add('reviews', { id: writer.newId(), ...times, screen: 'who', focus: [], ...known })
  })
}
