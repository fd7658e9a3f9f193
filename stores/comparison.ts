import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import { comparisonRoom, type ComparisonPage } from '@/db/comparison-page'
import { whatSuits } from '@/db/suits'
import { compared } from '@/domain/comparison'
import type { Comparison } from '@/domain/comparison-row'
import type { ComparedCell, ComparedRow, ComparisonTable } from '@/domain/compared'
import type { Suits } from '@/domain/suits'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { ComparisonPage }

/** What the room shows: the comparison asked for, and all that have a name. */
export interface CompareRoomState {
  of: string | undefined
  page?: ComparisonPage
  saved: Comparison[]
}

/**
 * A comparison with its table, live; without an id the one that has no name yet.
 * @param isWriting while a cell is written in, its own words stand in it and the table waits: a key is never held up
 */
export function useComparison(id: () => string | undefined, isWriting: () => boolean) {
  const { database } = useCareWeb()
  const live = useLive<CompareRoomState | undefined>(
    async () => {
      const of = id()
      return { of, ...(await comparisonRoom(database, of)) }
    },
    undefined,
    [id]
  )
  return { ...live, table: useSteadyTable(() => live.value.value?.page, isWriting) }
}

/** The table of a page. A cell that says the same stays the same object, so that only what changed is drawn anew. */
function useSteadyTable(
  page: () => ComparisonPage | undefined,
  isWriting: () => boolean
): ComputedRef<ComparisonTable | undefined> {
  const table = shallowRef<ComparisonTable>()
  const cells = new Map<string, ComparedCell>()
  const rows = new Map<string, ComparedRow>()
  const steadyCell = (cell: ComparedCell) => {
    const place = `${cell.row} ${cell.column}`
    const before = cells.get(place)
    if (before && isSame(before, cell)) return before
    cells.set(place, cell)
    return cell
  }
  const steadyRow = (row: ComparedRow) => {
    const next = { ...row, cells: row.cells.map(steadyCell) }
    const before = rows.get(row.id)
    const stays =
      before?.cells.length === next.cells.length &&
      before.cells.every((cell, index) => cell === next.cells[index]) &&
      isSame({ ...before, cells: [] }, { ...next, cells: [] })
    if (stays) return before
    rows.set(row.id, next)
    return next
  }
  watch(
    [page, isWriting],
    ([now, waits]) => {
      if (waits && table.value) return
      const next = now && compared(now.records)
      table.value = next && { ...next, rows: next.rows.map(steadyRow) }
    },
    { immediate: true, flush: 'sync' }
  )
  return computed(() => table.value)
}

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

/** What suits the client, live. */
export function useSuits() {
  const { database } = useCareWeb()
  return useLive<Suits | undefined>(() => whatSuits(database), undefined)
}
