import type { Line } from '../dom/line'

/** The heading above each line; above a heading, the one that it is part of. */
export function headings(lines: Line[]): Map<Line, string> {
  const heads = new Map<Line, string>()
  const open: string[] = []
  let region = lines[0]?.region
  for (const line of lines) {
    // What the page frame says does not belong to the last heading of the text.
    if (line.region !== region) open.length = 0
    region = line.region
    if (line.heading > 0) open.length = line.heading - 1
    heads.set(line, open.findLast((head) => head !== undefined) ?? '')
    if (line.heading > 0) open[line.heading - 1] = line.text
  }
  return heads
}
