import type { Writer } from './act'

/**
 * Lets everything that hung on one record hang on another: clips, passages, notes and proposals. Used when two records
 * turn out to be one, and when a record becomes one of another kind.
 * @param hasRoom which proposals go along: a product has no phone to change; the others wait with the record they are
 * about, and come back with it
 */
export async function repoint(
  writer: Writer,
  fromId: string,
  toId: string,
  hasRoom: (field: string) => boolean = () => true
): Promise<void> {
  const { database } = writer
  for (const clip of await database.clips.where('about').equals(fromId).toArray())
    await writer.set('clips', clip.id, {
      about: [...new Set(clip.about.map((id) => (id === fromId ? toId : id)))]
    })
  for (const passage of await database.passages.where('personId').equals(fromId).toArray())
    await writer.set('passages', passage.id, { personId: toId })
  for (const note of await database.notes.where('aboutId').equals(fromId).toArray())
    await writer.set('notes', note.id, { aboutId: toId })
  for (const proposal of await database.proposals.where('aboutId').equals(fromId).toArray())
    if (hasRoom(proposal.field)) await writer.set('proposals', proposal.id, { aboutId: toId })
}
