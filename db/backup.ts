import type { AllRows } from '@/domain/rows'
import type { TableName } from '@/domain/tables'
import type { Database } from './database'
import { tableNames } from './schema'

/** What becomes of each table in a backup. A new table that is not named here does not compile. */
export const inBackup = {
  people: 'backed up',
  practices: 'backed up',
  partnerships: 'backed up',
  products: 'backed up',
  advice: 'backed up',
  clips: 'backed up',
  clipTexts: 'backed up',
  pictures: 'backed up',
  files: 'backed up',
  passages: 'backed up',
  notes: 'backed up',
  proposals: 'backed up',
  connections: 'backed up',
  qualities: 'backed up',
  observations: 'backed up',
  expectations: 'backed up',
  notExpected: 'backed up',
  questions: 'backed up',
  comparisons: 'backed up',
  comparisonCells: 'backed up',
  decisions: 'backed up',
  suits: 'backed up',
  visits: 'backed up',
  takings: 'backed up',
  lifeEvents: 'backed up',
  rhythms: 'backed up',
  snapshots: 'backed up',
  reviews: 'backed up',
  readingsAside: 'backed up',
  drafts: 'backed up',
  history: 'backed up',
  settings: 'backed up'
} as const satisfies Record<TableName, 'backed up' | { leftOut: string }>

/** The rows of a whole web as they stand at one moment; tables that are left out of a backup are empty. */
export async function collectRows(database: Database): Promise<AllRows> {
  return database.transaction('r', tableNames, async () => {
    const rows: Partial<Record<TableName, unknown[]>> = {}
    for (const name of tableNames)
      rows[name] = inBackup[name] === 'backed up' ? await database.table(name).toArray() : []
    return rows as AllRows
  })
}
