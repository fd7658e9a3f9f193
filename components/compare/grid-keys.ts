import { nextTick, shallowRef, type Ref } from 'vue'

/** A place in the table: the id of its row, and of its column or "" for the head of the row. */
export interface Place {
  row: string
  column: string
}

export const placeId = ({ row, column }: Place) => `cell-${column || 'head'}-${row}`

/**
 * One cell of the table can be reached by Tab; arrow keys walk from there, Home and End go along the row, Enter writes
 * and Escape comes back. What stands in a cell has its own Tab stop only while one is there.
 */
export function useGridKeys(
  rows: () => readonly string[],
  columns: () => readonly string[],
  editing: Ref<Place | undefined>
) {
  const active = shallowRef<Place>()

  const focus = async (place: Place) => {
    active.value = place
    await nextTick()
    document.getElementById(placeId(place))?.focus()
  }
  const placeOf = (target: EventTarget | null): Place | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : undefined
    return cell ? { row: cell.dataset['row'] ?? '', column: cell.dataset['column'] ?? '' } : undefined
  }
  const edit = (place: Place) => {
    if (place.column !== '') editing.value = place
  }
  /** @returns to the cell from the words that were written in it */
  const done = async () => {
    const place = editing.value
    editing.value = undefined
    if (place) await focus(place)
  }

  function step(place: Place, key: string, toEnd: boolean): Place | undefined {
    const across = ['', ...columns()]
    const [row, column] = [rows().indexOf(place.row), across.indexOf(place.column)]
    const next = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [toEnd ? 0 : row, 0],
      End: [toEnd ? rows().length - 1 : row, across.length - 1]
    }[key]
    const to = next && { row: rows()[next[0] ?? -1], column: across[next[1] ?? -1] }
    return to?.row === undefined || to.column === undefined ? undefined : { row: to.row, column: to.column }
  }

  function pressed(event: KeyboardEvent) {
    const place = placeOf(event.target)
    if (!place || event.altKey || event.metaKey) return
    const cell = document.getElementById(placeId(place))
    if (editing.value) {
      if (event.key === 'Escape') {
        event.preventDefault()
        void done()
      }
      return
    }
    if (event.target !== cell) {
      if (event.key === 'Escape') cell?.focus()
      return
    }
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      return edit(place)
    }
    const mirrored = cell !== null && getComputedStyle(cell).direction === 'rtl'
    const key = mirrored ? { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key] : undefined
    const next = step(place, key ?? event.key, event.ctrlKey)
    if (!next) return
    event.preventDefault()
    void focus(next)
  }

  return {
    active,
    focus,
    edit,
    done,
    pressed,
    focused: (event: Event) => (active.value = placeOf(event.target))
  }
}
