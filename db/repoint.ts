import { longestTieNote, pairOf, type Connection } from '@/domain/connection'
import type { Writer } from './act'
import { connectionsOf } from './connections'
import './later-rows'
import { repointVisits } from './repoint-visits'
import { repointWords } from './repoint-words'

/**
 * Lets everything that hung on one record hang on another: clips, passages, notes, proposals,
 * connections, and what was observed, expected and asked. Used when two records turn out to be one, and when a record
 * becomes one of another kind.
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
  await repointConnections(writer, fromId, toId)
  await repointWords(writer, fromId, toId)
  await repointVisits(writer, fromId, toId)
}

/** What would then be joined with itself, or twice with the same, goes. */
async function repointConnections(writer: Writer, fromId: string, toId: string): Promise<void> {
  const { database } = writer
  const standing = new Map((await connectionsOf(database, toId)).map((one) => [pairOf(one), one]))
  for (const connection of await connectionsOf(database, fromId)) {
    const next = {
      fromId: connection.fromId === fromId ? toId : connection.fromId,
      toId: connection.toId === fromId ? toId : connection.toId
    }
    const pair = pairOf({ ...connection, ...next })
    const same = standing.get(pair)
    const needless = next.fromId === next.toId || same !== undefined
    if (same) await carryNote(writer, connection, same)
    else standing.set(pair, { ...connection, ...next })
    await writer.set('connections', connection.id, needless ? { removedAt: writer.now } : next)
  }
}

/** Of two that say the same one goes; what was written on it stays, with the other's words as far as both have room. */
async function carryNote(writer: Writer, { note }: Connection, to: Connection): Promise<void> {
  if (note === undefined || note === to.note) return
  const both = to.note === undefined ? note : `${to.note}\n\n${note}`
  if (both.length > longestTieNote) return
  to.note = both
  await writer.set('connections', to.id, { note: both })
}
