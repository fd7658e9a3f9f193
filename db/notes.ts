import type { Note, NoteStart } from '@/domain/note'
import type { Surroundings } from '@/domain/record'
import { act } from './act'
import type { Database } from './database'

/** Writes a note, letter by letter if need be: the first makes it, an emptied one goes. */
export async function writeNote(
  database: Database,
  surroundings: Surroundings,
  start: NoteStart,
  text: string,
  subject: string
): Promise<void> {
  await act(
    database,
    surroundings,
    { action: 'write-note', subject, joins: `note ${start.id}` },
    async (writer) => {
      const kept = await database.notes.get(start.id)
      if (kept)
        await writer.set('notes', start.id, { text, removedAt: text.trim() === '' ? writer.now : undefined })
      else if (text.trim() !== '')
        await writer.add('notes', { ...start, text, createdAt: writer.now, changedAt: writer.now })
    }
  )
}

/** The client's words about a record, the oldest first. */
export async function notesAbout(database: Database, aboutId: string): Promise<Note[]> {
  const notes = await database.notes.where('aboutId').equals(aboutId).toArray()
  return notes
    .filter((note) => note.removedAt === undefined)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
}
