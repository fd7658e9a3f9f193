import { isPeopleTie, type PeopleTie } from '@/domain/connection'
import type { Database } from './database'
import { connectionsOf } from './connections'
import { lineOf, type SubjectLine } from './lines'
import { findKept } from './subjects'

/** Someone or something that a record is tied to, and the connection between them. */
export type TiedLine = SubjectLine & { connectionId: string; note?: string }

/** Someone of the web that a person is tied to; `isFrom` where the person stands first. */
export type PersonLine = TiedLine & { tie: PeopleTie; isFrom: boolean }

/** What a record is tied to, by what the tie says. */
export interface Ties {
  suggestedBy: TiedLine[]
  goesWith: TiedLine[]
  /** Of a person: what they suggested. */
  suggested: TiedLine[]
  /** Of a person or practice: who of the web they are tied to. */
  people: PersonLine[]
}

/** What was removed is not named; its tie waits for it. */
export async function tiesOf(database: Database, id: string): Promise<Ties> {
  const ties: Ties = { suggestedBy: [], goesWith: [], suggested: [], people: [] }
  for (const connection of await connectionsOf(database, id)) {
    if (connection.kind === 'not-at') continue
    const isFrom = connection.fromId === id
    const other = await findKept(database, isFrom ? connection.toId : connection.fromId)
    if (!other) continue
    const { id: connectionId, note } = connection
    const line = { ...lineOf(other), connectionId, ...(note !== undefined && { note }) }
    if (isPeopleTie(connection.kind)) ties.people.push({ ...line, tie: connection.kind, isFrom })
    else if (connection.kind === 'goes-with') ties.goesWith.push(line)
    else if (isFrom) ties.suggestedBy.push(line)
    else ties.suggested.push(line)
  }
  return ties
}
