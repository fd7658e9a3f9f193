import { Dexie, type ObservabilitySet } from 'dexie'
import type { Database } from '../database'

/** Which rows of a table changed; "all" when it can't be told one by one. */
export type Changed = Map<string, Set<string> | 'all'>

/** One node of Dexie's tree of keys, as it comes from here or from another page. */
interface Range {
  from?: unknown
  to?: unknown
  l?: Range | null
  r?: Range | null
}

/**
 * Follows the rows of some tables, wherever they are written: this page, another one, the popup, the worker.
 * @returns how to stop
 */
export function followRows(
  database: Database,
  tables: readonly string[],
  onChanged: (changed: Changed) => void
): () => void {
  const listen = (parts: ObservabilitySet) => {
    const changed: Changed = new Map()
    for (const table of tables) {
      // The tree of primary keys; those of the indexes stand beside it.
      const tree: unknown = parts[`idb://${database.name}/${table}/`]
      const ids = isRange(tree) ? idsIn(tree) : undefined
      if (ids === 'all' || (ids && ids.size > 0)) changed.set(table, ids)
    }
    if (parts['all'] !== undefined) for (const table of tables) changed.set(table, 'all')
    if (changed.size > 0) onChanged(changed)
  }
  Dexie.on('storagemutated', listen)
  return () => Dexie.on.storagemutated.unsubscribe(listen)
}

const isRange = (tree: unknown): tree is Range => typeof tree === 'object' && tree !== null

function idsIn(tree: Range): Set<string> | 'all' {
  const ids = new Set<string>()
  const open: (Range | null | undefined)[] = [tree]
  while (open.length > 0) {
    const node = open.pop()
    if (!node || !('from' in node)) continue
    if (typeof node.from !== 'string' || node.from !== node.to) return 'all'
    ids.add(node.from)
    open.push(node.l, node.r)
  }
  return ids
}
