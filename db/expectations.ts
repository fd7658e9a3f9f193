import type { Expectation, ExpectationFields } from '@/domain/expectation'
import type { Surroundings } from '@/domain/record'
import type { Pen } from '@/domain/typed'
import { act, actAbout } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import './later-rows'
import { nameOfId } from './subjects'

/** What an expectation is of whom, before a word of it is written. */
export type ExpectationStart = Pick<Expectation, 'id' | 'personId' | 'kind'>

/**
 * Writes what is expected of someone, letter by letter if need be: the first makes it, an emptied one goes.
 * @param fields what was said now; an undefined field is taken away
 */
export async function writeExpectation(
  database: Database,
  surroundings: Surroundings,
  start: ExpectationStart,
  fields: { [F in keyof ExpectationFields]: ExpectationFields[F] | undefined },
  pen?: Pen
): Promise<void> {
  const subject = await nameOfId(database, start.personId)
  const joins = pen ? `expectation ${start.id} ${pen.id}` : `expectation ${start.id}`
  await act(database, surroundings, { action: 'expect', subject, joins }, async (writer) => {
    const kept = await database.expectations.get(start.id)
    const stored = kept?.removedAt === undefined ? kept?.what : undefined
    if (pen && fields.what !== undefined)
      await offerCovered(writer, { aboutId: start.id, field: 'what', stored, value: fields.what }, pen)
    const isEmpty = (fields.what ?? kept?.what ?? '').trim() === ''
    if (kept)
      await writer.set('expectations', start.id, {
        ...fields,
        removedAt: isEmpty ? (kept.removedAt ?? writer.now) : undefined
      })
    else if (!isEmpty) {
      const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
      const times = { createdAt: writer.now, changedAt: writer.now }
      await writer.add('expectations', { what: '', ...start, ...times, ...known })
    }
  })
}

/** Removes an expectation; it can be brought back. */
export async function removeExpectation(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    const expectation = await database.expectations.get(id)
    await writer.set('expectations', id, { removedAt: writer.now })
    return expectation?.what.slice(0, 80) ?? ''
  })
}

/** All that is expected of someone, in the order it was written. */
export async function expectationsOf(database: Database, personId: string): Promise<Expectation[]> {
  const all = await database.expectations.where('personId').equals(personId).toArray()
  return all
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
}
