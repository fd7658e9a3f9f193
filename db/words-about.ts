import type { Note } from '@/domain/note'
import type { Passage } from '@/domain/passage'
import type { Database } from './database'

/** Passages of a clip, and those of the person it is about that were kept from other clips. */
export async function passagesOf(
  database: Database,
  clipId: string,
  personId: string | undefined
): Promise<Passage[]> {
  const [ofClip, ofPerson] = await Promise.all([
    database.passages.where('clipId').equals(clipId).toArray(),
    personId === undefined ? [] : database.passages.where('personId').equals(personId).toArray()
  ])
  return [...ofClip, ...ofPerson.filter((passage) => passage.clipId !== clipId)]
}

/** The client's words about a record, the oldest first. */
export async function notesAbout(database: Database, aboutId: string): Promise<Note[]> {
  const notes = await database.notes.where('aboutId').equals(aboutId).toArray()
  return notes
    .filter((note) => note.removedAt === undefined)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
}
