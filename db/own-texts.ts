import { isOwnText, ownTexts, type OwnTextTable } from '@/domain/own-text'
import type { ActionName } from '@/domain/change'
import type { Surroundings } from '@/domain/record'
import type { Pen } from '@/domain/typed'
import { act } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import './later-rows'
import { nameOfId } from './subjects'

const actions: Record<OwnTextTable, ActionName> = {
  visits: 'visit',
  takings: 'taking',
  lifeEvents: 'life-event',
  rhythms: 'rhythm',
  questions: 'ask'
}
/** What a row can't be without; an emptied one stays empty there. */
const needed = new Set(['name'])

/**
 * Writes words of the client's own into one field of a visit, of something they take, of a pin on the life line, of a
 * rhythm or of a question; letter by letter if need be. An emptied field goes.
 * @returns what stands there now
 */
export async function writeOwnText(
  database: Database,
  surroundings: Surroundings,
  place: { table: OwnTextTable; id: string; field: string },
  text: string,
  pen?: Pen
): Promise<string> {
  const { table, id, field } = place
  if (!isOwnText(table, field)) throw new Error(`${table} has no words in ${field}`)
  const kept = text.slice(0, ownTexts[table].longest)
  const subject = await subjectOf(database, table, id)
  const joins = `${table} ${id} ${field} ${pen?.id ?? ''}`
  await act(database, surroundings, { action: actions[table], subject, joins }, async (writer) => {
    const row = (await database.table(table).get(id)) as Record<string, unknown> | undefined
    const stored = row?.[field] as string | undefined
    if (pen) await offerCovered(writer, { aboutId: id, field, stored, value: kept }, pen)
    const isEmpty = kept.trim() === ''
    await writer.setByName(table, id, { [field]: isEmpty && !needed.has(field) ? undefined : kept })
    // Words for an answer are one; how else it stands, the client says.
    if (table === 'questions' && !isEmpty && row?.['state'] !== 'let-go')
      await writer.set('questions', id, { state: 'answered' })
    // What the client writes over does not stand on the label any more.
    const label = row?.['fromLabel'] as string[] | undefined
    if (table === 'takings' && label?.includes(field))
      await writer.setByName(table, id, { fromLabel: label.filter((one) => one !== field) })
  })
  return kept
}

/** Whom or what it is about, in words. */
async function subjectOf(database: Database, table: OwnTextTable, id: string): Promise<string> {
  if (table === 'visits') return namesOf(database, (await database.visits.get(id))?.personIds ?? [])
  if (table === 'questions') return nameOfId(database, (await database.questions.get(id))?.personId ?? '')
  if (table === 'rhythms') return nameOfId(database, (await database.rhythms.get(id))?.personId ?? '')
  const row = await database.table<{ name: string }, string>(table).get(id)
  return row?.name ?? ''
}

/** The names of several, in one line. */
export async function namesOf(database: Database, ids: readonly string[]): Promise<string> {
  const names = await Promise.all(ids.map((id) => nameOfId(database, id)))
  return names.filter((name) => name !== '').join(', ')
}
