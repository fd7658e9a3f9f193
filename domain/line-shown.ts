import { groupOf, type FoundLine, type FoundPart, type LineTable, type SearchLine } from './found-line'
import { answeredIn, foundParts, readFor } from './found-words'
import { besideFields } from './line-of-row'

/** Up to so many letters are shown whole; of more, what stands around the words that were found. */
const longestWhole = 240

/** What has a page of its own that its title stands over: found by that, the whole page is meant. */
const titled: ReadonlySet<LineTable> = new Set([
  'people',
  'practices',
  'products',
  'advice',
  'clips',
  'comparisons'
])

const inOneLine = (more: string) =>
  more
    .split('\n')
    .filter((part) => part !== '')
    .join(', ')
const bare = (words: string): FoundPart[] => (words === '' ? [] : [{ words, found: false }])

/**
 * A line as it is shown: its title, or the field that answers best, with the words around; beside it what it belongs to;
 * and the place on the page where that stands.
 * @param about what it belongs to or is about
 * @param page the record on whose page it stands; absent for one with a page of its own
 */
export function shownLine(
  line: SearchLine,
  asked: readonly string[],
  about: SearchLine | undefined,
  page: SearchLine | undefined
): FoundLine {
  const { table, id, kind, at, title } = line
  const field = bestField(line, asked)
  const words = field?.words ?? ''
  const to = page ?? line
  const beside = about ? bare(about.title || inOneLine(about.more)) : around(inOneLine(line.more), asked)
  const place = placeOn(line, field?.name)
  return {
    group: groupOf[table],
    table,
    id,
    kind,
    at,
    title: around(title === '' ? words : title, asked),
    more: title !== '' && field?.isFurther ? around(words, asked) : beside,
    to: { table: to.table, id: to.id, kind: to.kind },
    ...(place !== undefined && { place })
  }
}

function around(words: string, asked: readonly string[]): FoundPart[] {
  return words.length > longestWhole ? readFor(words, asked).snippet : foundParts(words, asked)
}

/** The field that answers best, where it answers more than the title does. `isFurther`: it does not stand beside it anyway. */
function bestField(
  { table, title, more, fields = [] }: SearchLine,
  asked: readonly string[]
): { name: string; words: string; isFurther: boolean } | undefined {
  const names = besideFields[table]
  const first = names ? more.split('\n').map((words, index) => [names[index] ?? '', words] as const) : []
  let best
  let most = title === '' ? -1 : answeredIn(title, asked)
  if (most >= asked.length) return undefined
  for (const [index, [name, words]] of [...first, ...fields].entries()) {
    const sum = answeredIn(words, asked)
    if (sum <= most) continue
    most = sum
    best = { name, words, isFurther: index >= first.length }
  }
  return best
}

function placeOn({ table, id, standsAs = id }: SearchLine, field: string | undefined): string | undefined {
  if (field !== undefined) return `${standsAs} ${field}`
  return titled.has(table) ? undefined : id
}
