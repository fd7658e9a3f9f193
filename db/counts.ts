import type { Change } from '@/domain/change'
import { actedTables, type ActedTable } from '@/domain/tables'
import type { Database } from './database'
import { tableNames } from './schema'

/** How much a web holds. */
export interface KeptCounts {
  /** The number of the last deed, 0 before the first. */
  number: number
  /** Rows of history; none is ever deleted, but those that came with a restore go when that is taken back: they count. */
  deeds: number
  /** The sum of the numbers of all deeds that stand: it changes with every undo and redo. */
  standing: number
  rows: Record<ActedTable, number>
  /** Whether history says that there are people or clips: one that is not undone has brought some. */
  expected: boolean
}

/** Counts at one moment. History is only read through where there are neither people nor clips. */
export async function countKept(database: Database): Promise<KeptCounts> {
  return database.transaction('r', tableNames, async () => {
    const last: unknown = await database.history.orderBy('number').lastKey()
    const standing = await database.history.where('state').equals('done').primaryKeys()
    const rows: Partial<Record<ActedTable, number>> = {}
    for (const table of actedTables) rows[table] = await database.table(table).count()
    const isBare = rows.people === 0 && rows.clips === 0
    const expected = !isBare || (await broughtSome(database))
    return {
      number: typeof last === 'number' ? last : 0,
      deeds: (await database.history.count()) + (await takenBack(database)),
      standing: standing.reduce((sum, number) => sum + number, 0),
      rows: rows as Record<ActedTable, number>,
      expected
    }
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

/** The number of the last deed, and which tables hold anything: asked without counting, however much there is. */
export async function glance(database: Database): Promise<{ number: number; filled: ReadonlySet<string> }> {
  return database.transaction('r', tableNames, async () => {
    const [last, ...found] = await Promise.all([
      database.history.orderBy('number').lastKey() as PromiseLike<unknown>,
      ...actedTables.map(async (table) => {
        const keys = await database.table(table).toCollection().limit(1).primaryKeys()
        return keys.length > 0 ? table : undefined
      })
    ])
    return {
      number: typeof last === 'number' ? last : 0,
      filled: new Set(found.filter((table) => table !== undefined))
    }
  })
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
