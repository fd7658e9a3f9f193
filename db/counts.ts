import type { Change } from '@/domain/change'
import type { TableName } from '@/domain/tables'
import type { Database } from './database'
import { lastDeedIn } from './glance'
import { tableNames } from './schema'

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
}

/** Counts at one moment. History is only read through where there are neither people nor clips. */
export async function countKept(database: Database): Promise<KeptCounts> {
  return database.transaction('r', tableNames, async () => {
    const last = await lastDeedIn(database)
    const standing = await standingIn(database)
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
      standing,
      undone: await database.history.where('state').equals('undone').count(),
      rows,
      probes,
      expected
    }
  })
}

async function standingIn(database: Database): Promise<number> {
  const standing = await database.history.where('state').equals('done').primaryKeys()
  return standing.reduce((sum, number) => sum + number, 0)
}

/** The same word as long as nothing was done, undone or done again. */
export async function stampOfDeeds(database: Database): Promise<string> {
  return database.transaction('r', database.history, async () => {
    const { number, at } = await lastDeedIn(database)
    return `${number} ${at} ${await standingIn(database)}`
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
