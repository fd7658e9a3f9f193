import type { Change } from '@/domain/change'
import { isActedTable, type TableName } from '@/domain/tables'
import type { Database } from './database'
import { lastDeedIn } from './glance'
import { tableNames } from './schema'
import { idsToClear } from './to-clear'

/** What the witness remembers of each table. A new table that is not named here does not compile. */
export const inWitness = {
  people: 'counted',
  practices: 'counted',
  partnerships: 'counted',
  products: 'counted',
  advice: 'counted',
  clips: 'counted',
  clipTexts: 'counted',
  pictures: 'counted',
  files: 'counted',
  passages: 'counted',
  notes: 'counted',
  proposals: 'counted',
  connections: 'counted',
  qualities: 'counted',
  observations: 'counted',
  expectations: 'counted',
  notExpected: 'counted',
  questions: 'counted',
  comparisons: 'counted',
  comparisonCells: 'counted',
  decisions: 'counted',
  suits: 'counted',
  visits: 'counted',
  takings: 'counted',
  lifeEvents: 'counted',
  rhythms: 'counted',
  snapshots: 'counted',
  reviews: 'counted',
  readingsAside: 'counted',
  history: 'by its numbers',
  drafts: { leftOut: 'half-written forms come and go without a deed' },
  settings: { leftOut: 'choices come and go without a deed' }
} as const satisfies Record<TableName, 'counted' | 'by its numbers' | { leftOut: string }>

export const countedTables: readonly TableName[] = tableNames.filter((name) => inWitness[name] === 'counted')

/** How much a web holds. */
export interface KeptCounts {
  /** The number of the last deed, 0 before the first. */
  number: number
  /** When it was done, or typing went on in it. */
  at: string
  /** Rows of history; none is ever deleted, but those that came with a restore go when that is taken back: they count. */
  deeds: number
  /** The sum of the numbers of all deeds that stand: it changes with every undo and redo. */
  standing: number
  /** How many deeds are taken back and can be done again: the next deed drops what hangs on them. */
  undone: number
  rows: Record<string, number>
  /** One row of each table that has any. */
  probes: Record<string, string>
  /** Whether history says that there are people or clips: one that is not undone has brought some. */
  expected: boolean
  /** What came after the deed that was asked about; absent where it is the last one, or too much came to be gone through. */
  since?: CameSince
  /** How many of the rows that were asked for are not there, though a deed that stands has brought them. */
  lost: number
}

/** What history says of the deeds after a certain one. */
export interface CameSince {
  /** The sum of the numbers of all earlier deeds that stand. */
  standing: number
  /** Rows by table that deeds after it have brought, and that no undo has taken. */
  brought: Record<string, number>
  /** All of them stand: nothing was dropped, and no text, picture or file went with it. */
  allStand: boolean
  /** Something went for good, or the whole web was put in the place of another: nothing can be said of counts. */
  unsure: boolean
}

/** What is known of a web from before: the last deed, and one row of each table that had any. */
export interface KnownBefore {
  number: number
  probes?: Readonly<Record<string, string>>
}

/**
 * Counts at one moment. History is only read through where there are neither people nor clips, or a row is not there.
 * @param before what came after it, and which of its rows are lost, is said too
 */
export async function countKept(database: Database, before?: KnownBefore): Promise<KeptCounts> {
  return database.transaction('r', tableNames, async () => {
    const last = await lastDeedIn(database)
    const numbers = await standingNumbers(database)
    const since = before && last.number > before.number && (await cameSince(database, before.number, numbers))
    const rows: Record<string, number> = {}
    const probes: Record<string, string> = {}
    for (const table of countedTables) {
      rows[table] = await database.table(table).count()
      const probe: unknown = await database.table(table).toCollection().lastKey()
      if (typeof probe === 'string') probes[table] = probe
    }
    const isBare = rows.people === 0 && rows.clips === 0
    const expected = !isBare || (await broughtSome(database))
    return {
      ...last,
      deeds: (await database.history.count()) + (await takenBack(database)),
      standing: sumOf(numbers),
      undone: await database.history.where('state').equals('undone').count(),
      rows,
      probes,
      expected,
      ...(since && { since }),
      lost: await lostOf(database, before?.probes ?? {})
    }
  })
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
const standingNumbers = (database: Database) => database.history.where('state').equals('done').primaryKeys()

/** So many deeds are gone through; after more of them the counts are not compared. */
const manyDeeds = 500

async function cameSince(
  database: Database,
  number: number,
  standing: readonly number[]
): Promise<CameSince | undefined> {
  const deeds = await deedsFrom(database, number + 1, manyDeeds + 1)
  if (deeds.length > manyDeeds) return undefined
  const brought: Record<string, number> = {}
  for (const { steps } of deeds.filter(({ state }) => state === 'done'))
    for (const { did, table } of steps) if (did === 'add') brought[table] = (brought[table] ?? 0) + 1
  return {
    standing: sumOf(standing.filter((one) => one <= number)),
    brought,
    allStand: deeds.every(({ state }) => state === 'done'),
    // A copy that was put back looks like a restore that was dropped.
    unsure: deeds.some(
      ({ action, state, came }) =>
        action === 'let-go' || came !== undefined || (action === 'restore' && state !== 'done')
    )
  }
}

/** Only where a row is not there, history is gone through, the newest deed first. */
async function lostOf(database: Database, probes: Readonly<Record<string, string>>): Promise<number> {
  const gone = new Set<string>()
  for (const [table, id] of Object.entries(probes))
    if (isActedTable(table) && (await database.table(table).where(':id').equals(id).count()) === 0)
      gone.add(`${table} ${id}`)
  if (gone.size === 0) return 0
  const letGo = new Set(await idsToClear(database))
  let lost = 0
  await database.history
    .where('state')
    .equals('done')
    .each(({ steps }) => {
      for (const { did, table, id } of steps)
        if (did === 'add' && !letGo.has(id) && gone.delete(`${table} ${id}`)) lost += 1
    })
  return lost
}

/** The same word as long as nothing was done, undone or done again. */
export async function stampOfDeeds(database: Database): Promise<string> {
  return database.transaction('r', database.history, async () => {
    const { number, at } = await lastDeedIn(database)
    return `${number} ${at} ${sumOf(await standingNumbers(database))}`
  })
}

async function takenBack(database: Database): Promise<number> {
  const gone = await database.history
    .where('state')
    .anyOf('undone', 'dropped')
    .filter(({ came }) => came !== undefined)
    .toArray()
  return gone.reduce((sum, { came = 0 }) => sum + came, 0)
}

/** The deeds from one on, the oldest first. */
export async function deedsFrom(database: Database, number: number, limit: number): Promise<Change[]> {
  return database.history.where('number').aboveOrEqual(number).limit(limit).toArray()
}

async function broughtSome(database: Database): Promise<boolean> {
  const one = await database.history
    .where('state')
    .equals('done')
    .filter(({ steps }) =>
      steps.some((step) => step.did === 'add' && (step.table === 'people' || step.table === 'clips'))
    )
    .first()
  return one !== undefined
}
