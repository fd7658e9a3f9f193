import type { NoteStart } from '@/domain/note'
import type { Surroundings } from '@/domain/record'
import type { Pen } from '@/domain/typed'
import { act } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import './later-rows'

/**
 * Writes a note, letter by letter if need be: the first makes it, an emptied one goes.
 * @param pen what the client had before them when they began
 */
export async function writeNote(
  database: Database,
  surroundings: Surroundings,
  start: NoteStart,
  text: string,
  subject: string,
  pen?: Pen
): Promise<void> {
  const joins = pen ? `note ${start.id} ${pen.id}` : `note ${start.id}`
  await act(database, surroundings, { action: 'write-note', subject, joins }, async (writer) => {
    const kept = await database.notes.get(start.id)
    const stored = kept?.removedAt === undefined ? kept?.text : undefined
    if (pen) await offerCovered(writer, { aboutId: start.id, field: 'text', stored, value: text }, pen)
    if (kept)
      await writer.set('notes', start.id, { text, removedAt: text.trim() === '' ? writer.now : undefined })
    else if (text.trim() !== '')
      await writer.add('notes', { ...start, text, createdAt: writer.now, changedAt: writer.now })
  })
}
