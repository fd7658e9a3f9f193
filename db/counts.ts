import { actedTables, type ActedTable } from '@/domain/rows'
import type { Database } from './database'
import { tableNames } from './schema'

/** How much a web holds. */
export interface KeptCounts {
  /** The number of the last deed, 0 before the first. */
  number: number
  /** Rows of history; none is ever deleted. */
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
      deeds: await database.history.count(),
      standing: standing.reduce((sum, number) => sum + number, 0),
      rows: rows as Record<ActedTable, number>,
      expected
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
