import { differingFields, mergeRows, nothingKnown, type Known } from '@/domain/merging'
import type { Change } from '@/domain/change'
import type { Proposal } from '@/domain/proposal'
import type { AllRows } from '@/domain/rows'
import { actedTables, type ActedTable } from '@/domain/tables'
import type { Writer } from './act'
import type { Database } from './database'
import { goOn, slice, type Running } from './running'

/** What putting a backup in does. */
export interface Merged {
  /** Rows that were not here, by table. */
  added: Partial<Record<ActedTable, number>>
  /** Records of which the file has something newer. */
  newer: number
  /** Records that say something else here, and stay as they are. */
  stays: number
  /** Fields that were written in both: what the file says is offered beside what stands here. */
  offered: number
  /** Records that are not in the file and go to Recently removed. */
  goes: number
}

type Row = Record<string, unknown> & { id: string }
export interface FieldsOf {
  id: string
  fields: Record<string, unknown>
}
type Offer = Pick<Proposal, 'aboutId' | 'field' | 'after'> & { before?: unknown }

/** Who writes what comes of it; foreseeing uses the one that writes nothing. */
export interface Hand {
  add: (table: ActedTable, rows: Row[]) => Promise<void>
  set: (table: ActedTable, changes: FieldsOf[]) => Promise<void>
  offer: (offers: Offer[]) => Promise<void>
  now: string
}

const nothing = () => Promise.resolve()
export const nothingWritten: Hand = { add: nothing, set: nothing, offer: nothing, now: '' }

export function writtenInto(writer: Writer): Hand {
  return {
    now: writer.now,
    add: (table, rows) => writer.addAll(table, rows as never[]),
    set: (table, changes) => writer.setAll(table, changes),
    offer: async (offers) => {
      const times = { createdAt: writer.now, changedAt: writer.now, state: 'waiting' as const }
      const rows = offers.map((offer) => ({ id: writer.newId(), ...times, ...offer }) as Proposal)
      if (rows.length > 0) await writer.addAll('proposals', rows)
    }
  }
}

/** Two versions of one record that say different things. */
interface Pair {
  table: ActedTable
  ours: Row
  theirs: Row
}

/** Brings what is here and the rows of a backup together. Within a transaction over all tables. */
export async function mergeInto(
  database: Database,
  rows: AllRows,
  running: Running,
  hand: Hand
): Promise<Merged> {
  const { added, pairs } = await compareRows(database, rows, running, hand)
  const merged: Merged = { added, newer: 0, stays: 0, offered: 0, goes: 0 }
  if (pairs.length === 0) return merged
  const keys = new Set(pairs.flatMap(keysOf))
  const here = await knownHere(database, keys)
  const there = knownIn(rows.history, rows.proposals, keys)
  const offers: Offer[] = []
  for (const table of actedTables) {
    const changes: FieldsOf[] = []
    for (const { ours, theirs } of pairs.filter((pair) => pair.table === table)) {
      const of = (known: ReadonlyMap<string, Known>) => (field: string) =>
        known.get(keyOf(table, ours.id, field)) ?? nothingKnown
      const { fields, offered } = mergeRows(table, ours, theirs, of(here), of(there))
      if (Object.keys(fields).length > 0) changes.push({ id: ours.id, fields })
      else merged.stays += 1
      offers.push(...offered.map(({ field, value }) => offerOf(table, ours, field, value)))
    }
    merged.newer += changes.length
    await hand.set(table, changes)
  }
  const fresh = await notYetOffered(database, offers)
  merged.offered = fresh.length
  await hand.offer(fresh)
  return merged
}

/** Adds what is missing, and finds what says something else. */
export async function compareRows(
  database: Database,
  rows: AllRows,
  running: Running,
  hand: Hand
): Promise<{ added: Merged['added']; pairs: Pair[] }> {
  const total = actedTables.reduce((sum, table) => sum + rows[table].length, 0)
  const added: Merged['added'] = {}
  const pairs: Pair[] = []
  let done = 0
  for (const table of actedTables) {
    const theirs = rows[table] as unknown as Row[]
    for (let from = 0; from < theirs.length; from += slice) {
      goOn(running)
      const some = theirs.slice(from, from + slice)
      const found = (await database.table(table).bulkGet(some.map(({ id }) => id))) as (Row | undefined)[]
      const fresh = some.filter((_row, at) => found[at] === undefined)
      if (fresh.length > 0) await hand.add(table, fresh)
      if (fresh.length > 0) added[table] = (added[table] ?? 0) + fresh.length
      for (const [at, row] of some.entries()) {
        const ours = found[at]
        if (ours && differingFields(ours, row).length > 0) pairs.push({ table, ours, theirs: row })
      }
      running.onDone((done += some.length), total)
    }
  }
  return { added, pairs }
}

const keyOf = (table: string, id: string, field: string) => `${table} ${id} ${field}`
const keysOf = ({ table, ours, theirs }: Pair) =>
  differingFields(ours, theirs).map((field) => keyOf(table, ours.id, field))

/** What history and decided offers of this web tell of some fields. */
async function knownHere(database: Database, keys: ReadonlySet<string>): Promise<Map<string, Known>> {
  const changes = await database.history.where('state').equals('done').toArray()
  return knownIn(changes, await database.proposals.toArray(), keys)
}

function knownIn(
  changes: readonly Change[],
  proposals: readonly Proposal[],
  keys: ReadonlySet<string>
): Map<string, Known> {
  const known = new Map<string, { stood: unknown[]; decided: unknown[] }>()
  const at = (key: string) => {
    const one = known.get(key) ?? { stood: [], decided: [] }
    known.set(key, one)
    return one
  }
  for (const { state, steps } of changes)
    for (const step of state === 'done' ? steps : []) {
      const key = step.did === 'set' ? keyOf(step.table, step.id, step.field) : ''
      if (step.did !== 'set' || !keys.has(key)) continue
      const { stood } = at(key)
      if (stood.length === 0) stood.push(step.before)
      stood.push(step.after)
    }
  // What was offered from another web and decided is known, too: whoever left it has seen it.
  for (const { aboutId, field, after, state, clipId } of proposals)
    if (state !== 'waiting' && clipId === undefined)
      for (const table of actedTables) {
        const key = keyOf(table, aboutId, field)
        if (keys.has(key)) at(key).decided.push(after)
      }
  return known
}

/** What someone is there for is written beside them, and not with what stands between us. */
function offerOf(table: ActedTable, ours: Row, field: string, after: Proposal['after']): Offer {
  const aboutId = table === 'partnerships' && field === 'whatFor' ? String(ours.partnerId) : ours.id
  return { aboutId, field, before: ours[field], after }
}

/** An offer that waits already, or was decided, is not made again. */
async function notYetOffered(database: Database, offers: Offer[]): Promise<Offer[]> {
  const about = await database.proposals
    .where('aboutId')
    .anyOf([...new Set(offers.map(({ aboutId }) => aboutId))])
    .toArray()
  const said = (one: Pick<Proposal, 'aboutId' | 'field' | 'after'>) =>
    JSON.stringify([one.aboutId, one.field, one.after])
  const known = new Set(about.filter(({ clipId }) => clipId === undefined).map(said))
  return offers.filter((offer) => !known.has(said(offer)))
}
