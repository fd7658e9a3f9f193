import { searchWords } from '@/domain/search-words'
import type { Chance } from './invented-words'

/** What someone types who half remembers a page. */
export interface HalfRemembered {
  query: string
  id: string
}

/**
 * Which words are remembered: those that a page says more than once (what it speaks of), or any, also one that stands
 * there a single time.
 */
export type Remembers = 'what it speaks of' | 'any of its words'

/** Words that stand on every page are not what is remembered of one. */
export const everyday: ReadonlySet<string> = new Set(
  'after about before each first from have health into many more most often only other people small some than that their them there these they this time very well what when which will with without work your'.split(
    ' '
  )
)

/**
 * Two or three words out of a text, in any order: one with a slip, one cut to four letters, and a third as it stands.
 * Words of five letters and more that do not stand on every page: a shorter one is not cut to four.
 * @returns undefined where the text has too few of them
 */
export function halfRemembered(
  page: { id: string; text: string; title: string },
  chance: Chance,
  remembers: Remembers = 'what it speaks of'
): HalfRemembered | undefined {
  const times = new Map<string, number>()
  for (const word of searchWords(page.text)) times.set(word, (times.get(word) ?? 0) + 1)
  const least = remembers === 'any of its words' ? 1 : 2
  const words = [...times].flatMap(([word, often]) =>
    word.length >= 5 && often >= least && !everyday.has(word) ? [word] : []
  )
  const many = chance() < 0.5 ? 2 : 3
  const chosen = Array.from({ length: many }, () => words.splice(Math.floor(chance() * words.length), 1)[0])
  const [slipped, cut, ...rest] = chosen.filter((word) => word !== undefined)
  if (slipped === undefined || cut === undefined) return undefined
  const query = [withSlip(slipped, chance), cut.slice(0, 4), ...rest].toSorted(() => chance() - 0.5).join(' ')
  return query === page.title.toLowerCase() ? undefined : { query, id: page.id }
}

function withSlip(word: string, chance: Chance): string {
  const at = 1 + Math.floor(chance() * (word.length - 2))
  const letter = 'abcdefghijklmnoprstuvw'[Math.floor(chance() * 22)] ?? 'e'
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const ways = [
    before + letter + after,
    before + after,
    before + here + letter + after,
    before + after.charAt(0) + here + after.slice(1)
  ]
  return ways[Math.floor(chance() * ways.length)] ?? word
}
