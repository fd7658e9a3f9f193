import { rowText } from '@/formats/backup-text'

/** Rows are put together to about this many characters before they are turned into bytes. */
const together = 1_000_000
const encoder = new TextEncoder()

/** Some rows of a table as a backup writes them. */
export interface RowBytes {
  bytes: Uint8Array<ArrayBuffer> | Blob
  rows: number
}

/** A table on its way into a backup: its rows wait as bytes until they are asked for. */
export interface GrowingTable {
  readonly count: number
  add: (row: unknown) => void
  /** Nothing comes any more. */
  finish: () => void
  isOver: () => boolean
  /** What has waited longest. */
  next: () => RowBytes | undefined
}

/** @param isHeld what is large is handed to the browser, which may put it on the disk */
export function growingTable(isHeld: boolean): GrowingTable {
  const ready: RowBytes[] = []
  let [count, length, isOver] = [0, 0, false]
  let waiting: string[] = []
  function flush() {
    if (waiting.length === 0) return
    const bytes = encoder.encode(waiting.join(''))
    ready.push({ bytes: isHeld ? new Blob([bytes]) : bytes, rows: waiting.length })
    waiting = []
    length = 0
  }
  return {
    get count() {
      return count
    },
    add(row) {
      const text = rowText(row, count === 0)
      count += 1
      waiting.push(text)
      length += text.length
      if (length >= together) flush()
    },
    finish() {
      flush()
      isOver = true
    },
    isOver: () => isOver,
    next: () => ready.shift()
  }
}
