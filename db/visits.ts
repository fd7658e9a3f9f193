import type { Question } from '@/domain/question'
import type { Surroundings } from '@/domain/record'
import type { Stage } from '@/domain/tie-words'
import type { Pen } from '@/domain/typed'
import type { Visit } from '@/domain/visit'
import { act, actAbout, type Writer } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import './later-rows'
import { namesOf } from './own-texts'

/** What a visit is when it is made; its own texts follow by typing (db/own-texts.ts). */
export type VisitStart = Pick<Visit, 'id' | 'personIds'> &
  Partial<
    Pick<Visit, 'on' | 'time' | 'minutes' | 'how' | 'place' | 'companion' | 'companionId' | 'first' | 'ended'>
  > & { calendarId?: string }
/** What is chosen and not typed; an undefined field is taken away. */
export type VisitFields = {
  [F in keyof Omit<Visit, 'id' | 'createdAt' | 'changedAt' | 'removedAt' | 'becameId'>]?: Visit[F] | undefined
}

/**
 * Makes a visit that is coming or was. With someone who was never seen it is the first one, until the client says
 * otherwise.
 */
export async function addVisit(
  database: Database,
  surroundings: Surroundings,
  start: VisitStart
): Promise<string> {
  const subject = await namesOf(database, start.personIds)
  await act(database, surroundings, { action: 'visit', subject }, async (writer) => {
    const times = { createdAt: writer.now, changedAt: writer.now }
    const isFirst = start.ended === undefined && (await areNew(database, start.personIds))
    await writer.add('visits', { ...(isFirst && { first: true }), ...start, ...times, asks: [] })
  })
  return start.id
}

/** Stages that begin with having met. */
const afterMeeting: ReadonlySet<Stage | undefined> = new Set(['working', 'resting', 'ended'])

/**
 * Whether nothing tells that the client ever saw them: no visit, no stage of working together, nothing noticed but from
 * their pages. Of friends nobody says "my first visit".
 */
async function areNew(database: Database, personIds: readonly string[]): Promise<boolean> {
  const ids = [...personIds]
  const people = (await database.people.bulkGet(ids)).filter((one) => one !== undefined)
  if (ids.length === 0 || people.some(({ role }) => role !== 'practitioner')) return false
  const isThere = ({ removedAt }: { removedAt?: string }) => removedAt === undefined
  const visits = await database.visits.where('personIds').anyOf(ids).toArray()
  const ties = await database.partnerships.where('partnerId').anyOf(ids).toArray()
  const noticed = await database.observations.where('personId').anyOf(ids).toArray()
  return !(
    visits.some((one) => isThere(one) && one.ended !== 'called-off') ||
    ties.some((one) => isThere(one) && afterMeeting.has(one.stage)) ||
    noticed.some((one) => isThere(one) && one.basis !== 'read')
  )
}

/** Changes what is chosen of a visit. */
export async function changeVisit(
  database: Database,
  surroundings: Surroundings,
  id: string,
  fields: VisitFields
): Promise<void> {
  const joins = `visit ${id} ${Object.keys(fields).join(' ')}`
  await actAbout(database, surroundings, { action: 'visit', joins }, async (writer) => {
    await writer.set('visits', id, fields)
    return subjectOf(writer, id)
  })
}

/** Removes a visit; it can be brought back. Its questions stay with those they are for. */
export async function removeVisit(database: Database, surroundings: Surroundings, id: string): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    await writer.set('visits', id, { removedAt: writer.now })
    return subjectOf(writer, id)
  })
}

async function subjectOf({ database }: Writer, id: string): Promise<string> {
  return namesOf(database, (await database.visits.get(id))?.personIds ?? [])
}

/** A question of the client's own, before a word of it is written. */
export interface OwnQuestionStart {
  id: string
  personId: string
  /** The visit that it goes along to. */
  visitId: string
}

/** Writes a question of the client's own for a visit: the first letter makes it, an emptied one goes. */
export async function writeOwnQuestion(
  database: Database,
  surroundings: Surroundings,
  start: OwnQuestionStart,
  text: string,
  pen?: Pen
): Promise<void> {
  const { visitId, ...rest } = start
  const joins = `question ${start.id} ${pen?.id ?? ''}`
  const subject = await namesOf(database, [start.personId])
  await act(database, surroundings, { action: 'ask', subject, joins }, async (writer) => {
    const kept = await database.questions.get(start.id)
    if (pen) {
      const stored = kept?.removedAt === undefined ? kept?.text : undefined
      await offerCovered(writer, { aboutId: start.id, field: 'text', stored, value: text }, pen)
    }
    const isEmpty = text.trim() === ''
    if (kept) await writer.set('questions', start.id, { text, removedAt: isEmpty ? writer.now : undefined })
    else if (!isEmpty) {
      const times = { createdAt: writer.now, changedAt: writer.now }
      const question: Question = { ...rest, ...times, text, state: 'open' }
      await writer.add('questions', question)
    }
    const visit = await database.visits.get(visitId)
    if (visit && !isEmpty && !visit.asks.includes(start.id))
      await writer.set('visits', visitId, { asks: [...visit.asks, start.id] })
  })
}
