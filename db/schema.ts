import type { TableName } from '@/domain/tables'
import { version1 } from './migrations/version-1'
import { version2 } from './migrations/version-2'
import { version3 } from './migrations/version-3'
import { version4 } from './migrations/version-4'
import { version5 } from './migrations/version-5'

export type { Rows } from '@/domain/rows'
export { tableNames, type TableName } from '@/domain/tables'

/**
 * What each version changed, the first one first. A released step never changes: the next version is a new file in
 * db/migrations with the tables that come or get another index, and its golden file in tests/db/golden. What it writes
 * anew is named in db/change-shape.ts.
 */
export const steps: readonly Record<string, string>[] = [version1, version2, version3, version4, version5]

/** All tables as they are now, in Dexie's notation: primary key first, `*` for an index over a list. */
export const indexes = {
  ...version1,
  ...version2,
  ...version3,
  ...version4,
  ...version5
} as const satisfies Record<TableName, string>

/** The newest shape of the database. It only ever counts up. */
export const schemaVersion = 5
