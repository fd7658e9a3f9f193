import type { Line } from '../dom/line'

/**
 * The main text where Readability finds none: the page's lines from its first heading, without the page frame; where it
 * has a main part, that one.
 */
export function mainLines(lines: Line[]): Line[] {
  const main = lines.filter((line) => line.region === 'main')
  const length = (list: Line[]) => list.reduce((sum, line) => sum + line.text.length, 0)
  const body = lines.filter((line) => line.region === 'body' || line.region === 'main')
  const chosen = length(main) > length(body) / 2 ? main : body
  const head = chosen.findIndex((line) => line.heading === 1)
  return chosen.slice(Math.max(0, head))
}
