import type { SearchLine } from './found-line'
import { answeredIn, readFor } from './found-words'
import { searchWords } from './search-words'

/** A line that answers, and how well. */
interface Looked {
  line: SearchLine
  sum: number
}

/** So many letters of one group are read closely for one key: a hundred long stories must not hold up the next. */
const mostRead = 200_000

/**
 * Puts the best first by a closer look: words that stand together, and a title that says little else, put a line before
 * its like.
 * @param best what answers, the best first
 */
export function closeLooks(
  best: readonly { at: number; sum: number }[],
  lineAt: (at: number) => SearchLine | undefined,
  asked: readonly string[]
): Looked[] {
  let left = mostRead
  return best
    .flatMap(({ at, sum }): Looked[] => {
      const line = lineAt(at)
      if (!line) return []
      const { title, more, fields = [] } = line
      left -= title.length + more.length + fields.reduce((all, [, words]) => all + words.length, 0)
      return [{ line, sum: left < 0 ? sum : closely(line, sum, asked) }]
    })
    .toSorted((a, b) => b.sum - a.sum || b.line.at.localeCompare(a.line.at))
}

function closely({ title, more, fields = [] }: SearchLine, sum: number, asked: readonly string[]): number {
  const first = readFor(title, asked)
  let close = first.close
  // One word alone stands close to nothing.
  const others = asked.length > 1 && close < 1 ? fields : []
  if (more !== '' && asked.length > 1) close = Math.max(close, readFor(`${title} ${more}`, asked).close)
  for (const [, words] of others)
    if (answeredIn(words, asked) > 1) close = Math.max(close, readFor(words, asked).close)
  const all = searchWords(title).length
  const whole = all > 0 ? Math.min(1, asked.length / all) : 0
  const inTitle = first.answered.reduce((most, one) => most + one, 0) / asked.length
  return sum * (1 + 0.25 * close + 0.15 * whole * inTitle)
}
