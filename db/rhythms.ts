import { isLighter, beforeRest, standingRhythm } from '@/domain/rhythm-time'
import type { Rhythm } from '@/domain/rhythm'
import type { Surroundings } from '@/domain/record'
import { nameOf } from '@/domain/subject'
import { withTurn } from '@/domain/turns'
import type { Stage } from '@/domain/tie-words'
import type { Visit } from '@/domain/visit'
import type { VisitPerson } from '@/domain/visit-page'
import { act, actAbout, type Writer } from './act'
import type { Database } from './database'
import './later-rows'
import { findKept, nameOfId } from './subjects'

/** What can be said of how often someone is seen. */
export type RhythmSaid =
  | { kind: 'every'; on: string; count: number; unit: 'weeks' | 'months' }
  | { kind: 'resting' | 'picked-up'; on: string }

/** How the tie stands then: what rests, rests on the map, too, and is picked up there. */
const stages: Record<Rhythm['kind'], Stage | undefined> = {
  every: undefined,
  resting: 'resting',
  'picked-up': 'working'
}

/**
 * Says how often someone is seen from now on, that it rests, or that it is picked up again. Nothing earlier goes. What is
 * seen less often than before is marked as lighter, and what is picked up again has the rhythm that it had.
 */
export async function sayRhythm(
  database: Database,
  surroundings: Surroundings,
  personId: string,
  said: RhythmSaid
): Promise<void> {
  const subject = await nameOfId(database, personId)
  await act(database, surroundings, { action: 'rhythm', subject }, async (writer) => {
    const before = standingRhythm(await database.rhythms.where('personId').equals(personId).toArray())
    const lighter = said.kind === 'every' && isLighter(beforeRest(before), said)
    await writer.add('rhythms', {
      id: writer.newId(),
      createdAt: writer.now,
      changedAt: writer.now,
      personId,
      ...(said.kind === 'picked-up' && beforeRest(before)),
      ...said,
      ...(lighter && { lighter })
    })
    await turnTie(writer, personId, said, before.isResting)
  })
}

async function turnTie(writer: Writer, personId: string, said: RhythmSaid, wasResting: boolean) {
  // To say how often something is seen that rested, picks it up.
  const stage = said.kind === 'every' && wasResting ? 'working' : stages[said.kind]
  const tie = await writer.database.partnerships.where('partnerId').equals(personId).first()
  if (!tie || stage === undefined || tie.stage === stage) return
  const turns = withTurn(tie.turns ?? [], tie.stage, stage, writer.now.slice(0, 10))
  await writer.set('partnerships', tie.id, { stage, turns })
}

/** Takes a line of it away; it can be brought back. */
export async function removeRhythm(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    await writer.set('rhythms', id, { removedAt: writer.now })
    return nameOfId(database, (await database.rhythms.get(id))?.personId ?? '')
  })
}

/** All that was said of how often one person is seen, and the visits with them. */
export interface RhythmWith {
  person: VisitPerson
  rhythms: Rhythm[]
  visits: Visit[]
}

/** Of one person. */
export async function rhythmWith(database: Database, personId: string): Promise<Omit<RhythmWith, 'person'>> {
  return {
    rhythms: await database.rhythms.where('personId').equals(personId).toArray(),
    visits: await database.visits.where('personIds').equals(personId).toArray()
  }
}

/** Of everyone for whom something was said; whoever left the web is left out. */
export async function rhythmsIn(database: Database): Promise<RhythmWith[]> {
  const rows = (await database.rhythms.toArray()).filter(({ removedAt }) => removedAt === undefined)
  const ids = [...new Set(rows.map(({ personId }) => personId))]
  const all: RhythmWith[] = []
  for (const id of ids) {
    const subject = await findKept(database, id)
    if (subject)
      all.push({
        person: { id, table: subject.table, name: nameOf(subject) },
        ...(await rhythmWith(database, id))
      })
  }
  return all
}
