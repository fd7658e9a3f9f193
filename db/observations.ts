import type { Observation, ObservationFields } from '@/domain/observation'
import type { Surroundings } from '@/domain/record'
import type { Pen } from '@/domain/typed'
import { act, actAbout } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import './later-rows'
import { nameOfId } from './subjects'

/** What an observation is about, before a word of it is written. */
export type ObservationStart = Pick<Observation, 'id' | 'personId' | 'quality'> &
  Partial<Pick<Observation, 'passageId' | 'visitId'>>

/** What stands where nothing else was said. */
const usual = { sentence: '', side: 'them', basis: 'felt', state: 'said' } as const

/**
 * Writes an observation, letter by letter if need be. The first words make it; one without words and without "too early
 * to say" goes.
 * @param fields what was said now; an undefined field is taken away
 * @param pen what the client had before them when they began to write the sentence
 */
export async function writeObservation(
  database: Database,
  surroundings: Surroundings,
  start: ObservationStart,
  fields: { [F in keyof ObservationFields]: ObservationFields[F] | undefined },
  pen?: Pen
): Promise<void> {
  const subject = await nameOfId(database, start.personId)
  const joins = pen ? `observation ${start.id} ${pen.id}` : `observation ${start.id}`
  const deed = { action: 'observe', subject, joins } as const
  await act(database, surroundings, deed, async (writer) => {
    const kept = await database.observations.get(start.id)
    const stored = kept?.removedAt === undefined ? kept?.sentence : undefined
    if (pen && fields.sentence !== undefined)
      await offerCovered(
        writer,
        { aboutId: start.id, field: 'sentence', stored, value: fields.sentence },
        pen
      )
    const said = { sentence: kept?.sentence, state: kept?.state, ...fields }
    const isEmpty = (said.sentence ?? '').trim() === '' && said.state !== 'too-early'
    if (kept)
      await writer.set('observations', start.id, {
        ...fields,
        ...(isEmpty ? { removedAt: kept.removedAt ?? writer.now } : { removedAt: undefined })
      })
    else if (!isEmpty) {
      const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
      const times = { createdAt: writer.now, changedAt: writer.now }
      await writer.add('observations', { ...usual, ...start, ...times, ...known })
    }
  })
}

/** Removes an observation; it can be brought back. */
export async function removeObservation(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    const observation = await database.observations.get(id)
    await writer.set('observations', id, { removedAt: writer.now })
    return observation?.sentence.slice(0, 80) ?? ''
  })
}

/** All that was observed of someone and stands, in the order it was written. */
export async function observationsOf(database: Database, personId: string): Promise<Observation[]> {
  const all = await database.observations.where('personId').equals(personId).toArray()
  return all
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
}
