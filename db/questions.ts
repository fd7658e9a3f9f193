import type { Question } from '@/domain/question'
import type { Surroundings } from '@/domain/record'
import { act } from './act'
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

/** Changes a question, its state or its answer; one without words is removed. */
export async function writeQuestion(
  database: Database,
  surroundings: Surroundings,
  id: string,
  fields: { [F in 'text' | 'state' | 'answer']?: Question[F] | undefined }
): Promise<void> {
  const question = await database.questions.get(id)
  const subject = await nameOfId(database, question?.personId ?? '')
  const joins = `question ${id} ${Object.keys(fields).join(' ')}`
  await act(database, surroundings, { action: 'ask', subject, joins }, async (writer) => {
    const isEmpty = fields.text?.trim() === ''
    const gone = fields.text === undefined ? {} : { removedAt: isEmpty ? writer.now : undefined }
    await writer.set('questions', id, { ...fields, ...gone })
  })
}

/** The questions for someone that stand, in the order they came; those that were let go are left out. */
export async function questionsFor(database: Database, personId: string): Promise<Question[]> {
  const all = await database.questions.where('personId').equals(personId).toArray()
  return all
    .filter(({ removedAt, state }) => removedAt === undefined && state !== 'let-go')
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
}
