import { latestFirst, type LifeEvent } from '@/domain/life-event'
import type { Surroundings } from '@/domain/record'
import { act, actAbout } from './act'
import type { Database } from './database'
import './later-rows'

/** Puts a pin on the life line. */
export async function addLifeEvent(
  database: Database,
  surroundings: Surroundings,
  event: Pick<LifeEvent, 'id' | 'name'> & Partial<Pick<LifeEvent, 'on' | 'side'>>
): Promise<void> {
  await act(database, surroundings, { action: 'life-event', subject: event.name }, async (writer) => {
    await writer.add('lifeEvents', { ...event, createdAt: writer.now, changedAt: writer.now })
  })
}

/** Changes when it was and on which side; an undefined field is taken away. */
export async function changeLifeEvent(
  database: Database,
  surroundings: Surroundings,
  id: string,
  fields: { [F in 'on' | 'side']?: LifeEvent[F] | undefined }
): Promise<void> {
  const joins = `life event ${id} ${Object.keys(fields).join(' ')}`
  await actAbout(database, surroundings, { action: 'life-event', joins }, async (writer) => {
    await writer.set('lifeEvents', id, fields)
    return (await database.lifeEvents.get(id))?.name ?? ''
  })
}

/** Takes a pin off; it can be brought back. */
export async function removeLifeEvent(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    await writer.set('lifeEvents', id, { removedAt: writer.now })
    return (await database.lifeEvents.get(id))?.name ?? ''
  })
}

/** All that is on the life line, the latest first; what has no day comes at the end. */
export async function lifeEventsIn(database: Database): Promise<LifeEvent[]> {
  const all = await database.lifeEvents.toArray()
  return latestFirst(all.filter(({ removedAt }) => removedAt === undefined))
}
