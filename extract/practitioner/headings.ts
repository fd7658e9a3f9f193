import type { Line } from '../dom/line'
import { rememberedOf } from '../text/remembered'

/** The headings above each line, the nearest last; above a heading, those that it is part of. */
export const headings = rememberedOf(headingsAbove)

function headingsAbove(lines: Line[]): Map<Line, readonly string[]> {
  const heads = new Map<Line, readonly string[]>()
  const open: string[] = []
  let path: readonly string[] = []
  let region = lines[0]?.region
  for (const line of lines) {
    // What the page frame says does not belong to the last heading of the text.
    if (line.region !== region) {
      open.length = 0
      path = []
    }
    region = line.region
    if (line.heading > 0) {
      open.length = line.heading - 1
      path = open.filter((head) => head !== undefined)
    }
    heads.set(line, path)
    if (line.heading > 0) {
      open[line.heading - 1] = line.text
      path = open.filter((head) => head !== undefined)
    }
  }
  return heads
}

/** The nearest heading above a line. */
export const headAbove = (heads: Map<Line, readonly string[]>, line: Line): string =>
  heads.get(line)?.at(-1) ?? ''
