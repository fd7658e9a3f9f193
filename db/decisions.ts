import type { Decision } from '@/domain/decision'
import type { Surroundings } from '@/domain/record'
import { act } from './act'
import type { Database } from './database'
import './later-rows'

/** What can be said of a decision; an undefined field is taken away. */
export type DecisionFields = {
  [F in 'question' | 'options' | 'suggested' | 'think' | 'howMade' | 'choice' | 'lookAgain']?:
    Decision[F] | undefined
}

/**
 * Writes a decision under a comparison; the first words make it. There are never fewer than two options, and "not now"
 * stands beside them.
 * @param start the options that it begins with
 */
export async function writeDecision(
  database: Database,
  surroundings: Surroundings,
  start: Pick<Decision, 'id' | 'options'> & { comparisonId: string },
  fields: DecisionFields,
  subject: string
): Promise<void> {
  const joins = `decision ${start.id} ${Object.keys(fields).join(' ')}`
  await act(database, surroundings, { action: 'decide', subject, joins }, async (writer) => {
    const kept = await database.decisions.get(start.id)
    const { options, suggested, ...rest } = fields
    const written = {
      ...rest,
      ...(options && options.length >= fewestOptions && { options }),
      ...(suggested && { suggested })
    }
    if (kept) return writer.set('decisions', start.id, { ...written, removedAt: undefined })
    const known = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined))
    const times = { createdAt: writer.now, changedAt: writer.now }
    await writer.add('decisions', { suggested: [], ...start, ...times, ...known })
  })
}

const fewestOptions = 2
