import type { Partnership, Ring, Sector } from '@/domain/partnership'
import type { Person, Practice } from '@/domain/person'
import type { SubjectKind } from '@/domain/subject'
import type { Database } from './database'

/** One line of the list of everyone. */
export interface Member {
  id: string
  kind: Extract<SubjectKind, 'practitioner' | 'practice' | 'supporter'>
  name: string
  /** What they do, or who they are to the client; empty where neither is said. */
  role: string
  sector: Sector
  ring: Ring
  whatFor?: string
  pictureId?: string
  /** How many sentences about them are kept. */
  passages: number
  /** How many things changed on their pages and wait for a word. */
  changes: number
}

const nearness: Record<Ring, number> = { closest: 0, close: 1, 'further-out': 2 }

/** Everyone in the web, whoever holds the client: the closest first, then by name. */
export async function everyone(database: Database): Promise<Member[]> {
  const [partnerships, people, practices, passages, proposals] = await Promise.all([
    database.partnerships.toArray(),
    database.people.toArray(),
    database.practices.toArray(),
    database.passages.toArray(),
    database.proposals.toArray()
  ])
  const kept = tally(passages, ({ state, personId }) => (state === 'kept' ? personId : undefined))
  const waiting = tally(proposals, ({ state, aboutId, clipId }) =>
    state === 'waiting' && clipId !== undefined ? aboutId : undefined
  )
  const parties = new Map<string, Person | Practice>([...people, ...practices].map((one) => [one.id, one]))
  const members: Member[] = []
  for (const partnership of partnerships) {
    const party = parties.get(partnership.partnerId)
    if (!party || party.removedAt !== undefined || partnership.removedAt !== undefined) continue
    const counts = { passages: kept.get(party.id) ?? 0, changes: waiting.get(party.id) ?? 0 }
    members.push({ ...lineOf(party, partnership), ...counts })
  }
  const { compare } = new Intl.Collator(undefined, { sensitivity: 'base' })
  return members.toSorted((a, b) => nearness[a.ring] - nearness[b.ring] || compare(a.name, b.name))
}

/** How many clips are kept: an empty list of people is not an empty web. */
export async function countClips(database: Database): Promise<number> {
  return database.clips.filter((clip) => clip.removedAt === undefined).count()
}

function lineOf(party: Person | Practice, { sector, ring, whatFor }: Partnership) {
  const supporter = 'role' in party && party.role === 'supporter'
  const relation = 'relation' in party ? party.relation : undefined
  const does = party.profession ?? party.specialties?.join(', ') ?? party.practice
  return {
    id: party.id,
    kind: 'role' in party ? party.role : ('practice' as const),
    name: party.name,
    role: (supporter ? relation : does) ?? '',
    sector,
    ring,
    ...(whatFor && { whatFor }),
    ...(party.pictureId && { pictureId: party.pictureId })
  }
}

/** How many rows count for each record. */
function tally<Row extends { removedAt?: string }>(
  rows: Row[],
  about: (row: Row) => string | undefined
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const id = row.removedAt === undefined ? about(row) : undefined
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
