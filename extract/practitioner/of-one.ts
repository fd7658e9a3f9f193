import type { Line } from '../dom/line'
import { compact } from '../words/notation'
import { headAbove, headings } from './headings'
import type { Subject } from './subject'

/** So many lines a person's entry of a team has, below the name. */
const entry = 4

/**
 * On a practice's page with a team: the lines that speak of one of its people. What languages they speak, whether they
 * take new clients and their direct line are theirs, not the practice's.
 */
export function linesOfOne(lines: Line[], { partyKind, people }: Subject): ReadonlySet<Line> {
  const found = new Set<Line>()
  if (partyKind !== 'organization' || people.length < 2) return found
  const names = people.map(({ name }) => compact(name)).filter((name) => name.length > 3)
  const heads = headings(lines)
  const isNamed = (text: string): boolean => {
    const start = compact(text.slice(0, 60))
    return names.some((name) => start.includes(name))
  }
  let left = 0
  let row = 0
  for (const line of lines) {
    if (isNamed(line.text)) {
      left = entry + 1
      row = line.row
    } else if (line.heading > 0 || line.region === 'footer') left = 0
    const isIn = left > 0 && (row === 0 || line.row === row)
    if (isIn || isNamed(headAbove(heads, line))) found.add(line)
    left--
  }
  return found
}
