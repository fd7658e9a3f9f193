import { rowText } from '@/formats/backup-text'

/** Rows are put together to about this many characters before they are turned into bytes. */
const together = 1_000_000
const encoder = new TextEncoder()
/** Letters have at most three bytes each here: one that needs four counts as two. */
const widest = 3

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
  let room: Uint8Array<ArrayBuffer> | undefined
  /** Into a room that stands ready: a quarter of the time that a new one takes for each text. */
  function encoded(text: string): Uint8Array<ArrayBuffer> {
    if (text.length > 2 * together) return encoder.encode(text)
    room ??= new Uint8Array(2 * together * widest)
    return room.slice(0, encoder.encodeInto(text, room).written)
  }
  function flush() {
    if (waiting.length === 0) return
    const bytes = encoded(waiting.join(''))
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
      room = undefined
      isOver = true
    },
    isOver: () => isOver,
    next: () => ready.shift()
  }
}
