import type { Transaction } from 'dexie'
import { keyedAnew } from './migrations/version-2'
import type { TableName } from './schema'

/** What a version writes anew, row by row, apart from tables and indexes. It comes only where a web is changed. */
const rewritten: Readonly<Partial<Record<number, readonly TableName[]>>> = { 2: keyedAnew }

/** What one version does with the rows of a web, in the one transaction that also changes its tables. */
export type ChangeShape = (transaction: Transaction, version: number) => Promise<void>

/** So long nothing is said of how far it is, in milliseconds. */
const often = 100

/** @param tell how many rows of a table are done, of how many */
export function changeShape(tell: (done: number, total: number) => void): ChangeShape {
  let toldAt = 0
  return async (transaction, version) => {
    for (const table of rewritten[version] ?? []) {
      const total = await transaction.table(table).count()
      let done = 0
      await transaction
        .table(table)
        .toCollection()
        .modify(() => {
          done += 1
          if (done === total || performance.now() - toldAt > often) {
            tell(done, total)
            toldAt = performance.now()
          }
          return true
        })
    }
  }
}
