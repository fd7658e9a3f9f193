import type { Database } from './database'
import { connectionsOf } from './connections'
import { lineOf, type SubjectLine } from './lines'
import { findKept } from './subjects'

/** Someone or something that a record is tied to, and the connection between them. */
export type TiedLine = SubjectLine & { connectionId: string; note?: string }

/** What a record is tied to, by what the tie says. */
export interface Ties {
  suggestedBy: TiedLine[]
  goesWith: TiedLine[]
  /** Of a person: what they suggested. */
  suggested: TiedLine[]
}

/** What was removed is not named; its tie waits for it. */
export async function tiesOf(database: Database, id: string): Promise<Ties> {
  const ties: Ties = { suggestedBy: [], goesWith: [], suggested: [] }
  for (const connection of await connectionsOf(database, id)) {
    if (connection.kind === 'not-at') continue
    const isFrom = connection.fromId === id
    const other = await findKept(database, isFrom ? connection.toId : connection.fromId)
    if (!other) continue
    const { id: connectionId, note } = connection
    const line = { ...lineOf(other), connectionId, ...(note !== undefined && { note }) }
    if (connection.kind === 'goes-with') ties.goesWith.push(line)
    else if (isFrom) ties.suggestedBy.push(line)
    else ties.suggested.push(line)
  }
  return ties
}
