import type { Surroundings } from '@/domain/record'
import type { PicturedThread, PicturedWeb, Snapshot } from '@/domain/snapshot'
import { act, actAbout } from './act'
import type { Database } from './database'
import './later-rows'

/** Pictures that stand, the newest first. */
export async function snapshotsIn(database: Database): Promise<Snapshot[]> {
  const all = await database.snapshots.toArray()
  return all
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
}

/** Keeps a picture of the web as it stands; the review it came from ends with it. */
export async function keepSnapshot(
  database: Database,
  surroundings: Surroundings,
  name: string,
  people: PicturedWeb,
  reviewId?: string,
  threads: readonly PicturedThread[] = []
): Promise<string> {
  return act(database, surroundings, { action: 'snapshot', subject: name }, async (writer) => {
    const id = writer.newId()
    const times = { createdAt: writer.now, changedAt: writer.now }
    await writer.add('snapshots', { id, ...times, name, people: { ...people }, threads: [...threads] })
    if (reviewId !== undefined) await writer.set('reviews', reviewId, { endedAt: writer.now, snapshotId: id })
    return id
  })
}

/** Removes a picture; it can be brought back. */
export async function removeSnapshot(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    const snapshot = await database.snapshots.get(id)
    await writer.set('snapshots', id, { removedAt: writer.now })
    return snapshot?.name ?? ''
  })
}

/** Whoever goes for good loses name and role in every picture; that someone stood there stays. */
export async function forgetInSnapshots(database: Database, gone: ReadonlySet<string>): Promise<void> {
  await database.snapshots
    .filter(({ people }) => Object.keys(people).some((id) => gone.has(id)))
    .modify((snapshot) => {
      for (const [id, one] of Object.entries(snapshot.people))
        if (gone.has(id)) snapshot.people[id] = { ...one, name: '', role: '', supports: [] }
    })
}
