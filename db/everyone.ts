import { memberOf, type Member } from '@/domain/member'
import type { Person, Practice } from '@/domain/person'
import type { Partnership } from '@/domain/partnership'
import type { Database } from './database'
import { rowsOfEach } from './rows-of-each'
import type { Rows } from './schema'

/** Small enough that a key pressed meanwhile is not held up. */
const slice = 500

/**
 * Everyone in the web, whoever holds the client, read in slices with room for the page between them.
 * @param isStopped asked after each slice: whoever asked may have left
 * @param onRead after each slice, how many rows that was
 */
export async function everyone(
  database: Database,
  isStopped = () => false,
  onRead: (rows: number) => void = () => {}
): Promise<Member[]> {
  const parties = new Map<string, Person | Practice>()
  for (const table of ['people', 'practices'] as const)
    for await (const rows of slicesOf(database, table)) {
      if (isStopped()) return []
      for (const row of rows) parties.set(row.id, row)
      onRead(rows.length)
    }
  const members: Member[] = []
  for await (const rows of slicesOf(database, 'partnerships')) {
    if (isStopped()) return []
    members.push(...joined(rows, (id) => parties.get(id)))
    onRead(rows.length)
  }
  return members
}

/** How many rows `everyone` reads. */
export async function countEveryone({ people, practices, partnerships }: Database): Promise<number> {
  const counts = await Promise.all([people, practices, partnerships].map((table) => table.count()))
  return counts.reduce((sum, one) => sum + one, 0)
}

/** The members whose partnership or own record is named here, read anew: who is not among them is not in the web. */
export async function membersTouched(
  database: Database,
  partnershipIds: readonly string[],
  partyIds: readonly string[]
): Promise<Member[]> {
  const { people, practices, partnerships } = database
  return database.transaction('r', people, practices, partnerships, async () => {
    const named = (await partnerships.bulkGet([...partnershipIds])).filter((one) => one !== undefined)
    const found = await partnerships
      .where('partnerId')
      .anyOf([...partyIds])
      .toArray()
    const all = [...new Map([...named, ...found].map((one) => [one.id, one])).values()]
    const ids = all.map((one) => one.partnerId)
    const parties = new Map<string, Person | Practice>()
    for (const table of [people, practices])
      for (const row of await table.bulkGet(ids)) if (row) parties.set(row.id, row)
    return joined(all, (id) => parties.get(id))
  })
}

function joined(
  partnerships: Partnership[],
  partyOf: (id: string) => Person | Practice | undefined
): Member[] {
  return partnerships.flatMap((partnership) => {
    const party = partyOf(partnership.partnerId)
    const member = party && memberOf(party, partnership)
    return member ? [member] : []
  })
}

async function* slicesOf<T extends 'people' | 'practices' | 'partnerships'>(
  database: Database,
  table: T
): AsyncGenerator<Rows[T][]> {
  let last = ''
  for (;;) {
    const rows: Rows[T][] = await database.table(table).where(':id').above(last).limit(slice).toArray()
    if (rows.length > 0) yield rows
    if (rows.length < slice) return
    last = rows.at(-1)?.id ?? last
  }
}

/** What hangs on a member and is shown in a word. */
export interface MemberCounts {
  /** How many sentences about them are kept. */
  passages: number
  /** How many things changed on their pages and wait for a word. */
  changes: number
}

/** What is kept of some members: read for the rows that are drawn, not for the whole web. */
export async function countsAbout(
  database: Database,
  ids: readonly string[]
): Promise<Map<string, MemberCounts>> {
  const counts = new Map(ids.map((id) => [id, { passages: 0, changes: 0 }]))
  const [passages, proposals] = await Promise.all([
    rowsOfEach(database.passages, 'personId', ids),
    rowsOfEach(database.proposals, 'aboutId', ids)
  ])
  for (const { personId, state, removedAt } of passages) {
    const about = state === 'kept' && removedAt === undefined ? counts.get(personId ?? '') : undefined
    if (about) about.passages += 1
  }
  for (const { aboutId, clipId, state, removedAt } of proposals) {
    // What was written in two pages is no change of a page.
    const changed = state === 'waiting' && clipId !== undefined && removedAt === undefined
    const about = changed ? counts.get(aboutId) : undefined
    if (about) about.changes += 1
  }
  return counts
}

/** Whether any clip is kept: an empty list of people is not an empty web. */
export async function holdsClips(database: Database): Promise<boolean> {
  return (await database.clips.filter((clip) => clip.removedAt === undefined).first()) !== undefined
}
