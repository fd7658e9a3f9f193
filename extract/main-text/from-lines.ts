import type { Line } from '../dom/line'

/** Less than so many characters say nothing: a heading and its line. */
const tooLittle = 200

/**
 * The main text where there is no article: the page's lines from its first heading, without the page frame; where it has a
 * main part, that one. A heading with most of the page above it is another thing's: what is above is wanted, too. Where
 * nearly all stands in the frame, as on many a page with addresses, all but the ways to other pages is the text.
 */
export function mainLines(lines: Line[]): Line[] {
  const main = lines.filter((line) => line.region === 'main')
  const body = lines.filter((line) => line.region === 'body' || line.region === 'main')
  const chosen = length(main) > length(body) / 2 ? main : body
  if (length(chosen) < tooLittle) return lines.filter((line) => line.region !== 'nav')
  const head = Math.max(
    0,
    chosen.findIndex((line) => line.heading === 1)
  )
  return length(chosen.slice(0, head)) > length(chosen) / 2 ? chosen : chosen.slice(head)
}

const length = (lines: Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0)
