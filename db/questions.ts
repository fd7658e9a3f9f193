import type { Question } from '@/domain/question'
import type { Surroundings } from '@/domain/record'
import type { Pen } from '@/domain/typed'
import { act, actAbout } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import './later-rows'
import { nameOfId } from './subjects'

/**
 * Makes a question for one person about one row. There is one, however often it is asked for: one that was let go is
 * open again, any other stays as it is.
 * @returns its id
 */
export async function askAbout(
  database: Database,
  surroundings: Surroundings,
  personId: string,
  row: string,
  text: string
): Promise<string> {
  const subject = await nameOfId(database, personId)
  return act(database, surroundings, { action: 'ask', subject }, async (writer) => {
    const all = await database.questions.where('personId').equals(personId).toArray()
    const about = all.filter((one) => one.row === row)
    const kept = about.find((one) => one.removedAt === undefined) ?? about[0]
    if (!kept) {
      const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now }
      await writer.add('questions', { ...base, personId, row, text, state: 'open' })
      return base.id
    }
    if (kept.removedAt !== undefined || kept.state === 'let-go')
      await writer.set('questions', kept.id, { removedAt: undefined, state: 'open' })
    return kept.id
  })
}

/**
 * Changes a question, its state or its answer, letter by letter if need be. One without words is removed; with the first
 * word of an answer it is answered, and an empty answer is none.
 */
export async function writeQuestion(
  database: Database,
  surroundings: Surroundings,
  id: string,
  fields: { [F in 'text' | 'state' | 'answer']?: Question[F] | undefined },
  pen?: Pen
): Promise<void> {
  const joins = `question ${id} ${Object.keys(fields).join(' ')} ${pen?.id ?? ''}`
  await actAbout(database, surroundings, { action: 'ask', joins }, async (writer) => {
    const kept = await database.questions.get(id)
    for (const field of ['text', 'answer'] as const) {
      const value = fields[field]
      if (pen && value !== undefined)
        await offerCovered(writer, { aboutId: id, field, stored: kept?.[field], value }, pen)
    }
    const isEmpty = fields.text?.trim() === ''
    const gone = fields.text === undefined ? {} : { removedAt: isEmpty ? writer.now : undefined }
    const isAnswered = (fields.answer ?? '').trim() !== ''
    const answer = 'answer' in fields && !isAnswered ? { answer: undefined } : {}
    const state = isAnswered && kept?.state !== 'let-go' ? { state: 'answered' as const } : {}
    await writer.set('questions', id, { ...state, ...fields, ...answer, ...gone })
    return nameOfId(database, kept?.personId ?? '')
  })
}

/** The questions for someone that stand, in the order they came; those that were let go are left out. */
export async function questionsFor(database: Database, personId: string): Promise<Question[]> {
  const all = await database.questions.where('personId').equals(personId).toArray()
  return all
    .filter(({ removedAt, state }) => removedAt === undefined && state !== 'let-go')
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
}
