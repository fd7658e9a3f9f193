import { pairOf, type Connection, type ConnectionKind } from '@/domain/connection'
import type { Surroundings } from '@/domain/record'
import { nameOf } from '@/domain/subject'
import type { Pen } from '@/domain/typed'
import { act, type Writer } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import './later-rows'
import { findKept, findSubject } from './subjects'

/** The connections that stand, from or to a record. */
export async function connectionsOf(database: Database, id: string): Promise<Connection[]> {
  const all = await database.connections.where('fromId').equals(id).or('toId').equals(id).toArray()
  return all.filter((connection) => connection.removedAt === undefined)
}

/** Ties two records together: a product with whoever suggested it, or two that belong together. Once is enough. */
export async function connect(
  database: Database,
  surroundings: Surroundings,
  fromId: string,
  toId: string,
  kind: ConnectionKind
): Promise<void> {
  await act(
    database,
    surroundings,
    (subject: string) => ({ action: 'connect', subject }),
    async (writer) => {
      const [from, to] = [await findKept(database, fromId), await findKept(database, toId)]
      if (!from || !to || fromId === toId) return ''
      await addConnection(writer, fromId, toId, kind)
      return `${nameOf(from)}, ${nameOf(to)}`
    }
  )
}

/** One that was untied before is the same again, with its note. */
export async function addConnection(
  writer: Writer,
  fromId: string,
  toId: string,
  kind: ConnectionKind
): Promise<void> {
  const said = { fromId, toId, kind }
  const earlier = await writer.database.connections.where('fromId').anyOf(fromId, toId).toArray()
  const same = earlier.find((connection) => pairOf(connection) === pairOf(said))
  if (same) await writer.set('connections', same.id, { removedAt: undefined })
  else
    await writer.add('connections', {
      id: writer.newId(),
      createdAt: writer.now,
      changedAt: writer.now,
      ...said
    })
}

/** Takes two apart again; both stay. */
export async function disconnect(database: Database, surroundings: Surroundings, id: string): Promise<void> {
  await act(
    database,
    surroundings,
    (subject: string) => ({ action: 'disconnect', subject }),
    async (writer) => {
      const connection = await database.connections.get(id)
      if (!connection) return ''
      await writer.set('connections', id, { removedAt: writer.now })
      return namesOf(database, connection)
    }
  )
}

async function namesOf(database: Database, { fromId, toId }: Connection): Promise<string> {
  const both = await Promise.all([fromId, toId].map((one) => findSubject(database, one)))
  return both.flatMap((one) => (one ? [nameOf(one)] : [])).join(', ')
}

/** What the note on a connection is called; no record of its own has a field of this name. */
export const tieNoteField = 'note'

/** Writes the note on a connection, letter by letter if need be; an emptied one goes. */
export async function writeTieNote(
  database: Database,
  surroundings: Surroundings,
  id: string,
  text: string,
  pen?: Pen
): Promise<void> {
  const deed = (subject: string) =>
    ({ action: 'write-note', subject, joins: `connection ${id} ${pen?.id ?? ''}` }) as const
  await act(database, surroundings, deed, async (writer) => {
    const kept = await database.connections.get(id)
    if (!kept) return ''
    if (pen)
      await offerCovered(writer, { aboutId: id, field: tieNoteField, stored: kept.note, value: text }, pen)
    await writer.set('connections', id, { note: text.trim() === '' ? undefined : text })
    return namesOf(database, kept)
  })
}
