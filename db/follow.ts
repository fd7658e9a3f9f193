import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie'
import type { Database } from './database'
import type { TableName } from './schema'

/** The rows of a table that a write touched: their ids, or all where the write was too large to name them. */
export type Touched = ReadonlySet<string> | 'all'

/**
 * Tells which rows were written, in any page or the worker, so that a long list rereads those and no others.
 * @param tell called after each transaction that wrote to one of the tables
 * @returns stops it
 */
export function followRows<T extends TableName>(
  database: Pick<Database, 'name'>,
  tables: readonly T[],
  tell: (touched: ReadonlyMap<T, Touched>) => void
): () => void {
  const heard = (parts: ObservabilitySet) => {
    const touched = new Map<T, Touched>()
    for (const table of tables) {
      const rows = idsIn(parts[`idb://${database.name}/${table}/`])
      if (rows === 'all' || rows.size > 0) touched.set(table, rows)
    }
    if (touched.size > 0) tell(touched)
  }
  Dexie.on('storagemutated', heard)
  return () => Dexie.on.storagemutated.unsubscribe(heard)
}

/** Walked by hand: what comes from another page is a plain copy of the tree. */
function idsIn(tree: IntervalTree | null | undefined, ids = new Set<string>()): Touched {
  if (!tree || !('from' in tree)) return ids
  if (typeof tree.from !== 'string' || tree.from !== tree.to) return 'all'
  ids.add(tree.from)
  return idsIn(tree.l, ids) === 'all' || idsIn(tree.r, ids) === 'all' ? 'all' : ids
}
