import { AnswerSum } from './answer-sum'
import { readFor, type Reading } from './found-words'
import { searchWords } from './search-words'
import { WordList, type Answer } from './word-list'

/** How many texts are indexed together. */
export const textsInSegment = 1024

/** The words of some texts, and in which of them each stands: what is stored, whole, and read back at once. */
export interface TextSegment {
  ids: string[]
  /** All words, parted by line ends. */
  words: string
  /** By word: where its list in `places` ends. */
  ends: Uint32Array
  /** For each word in turn, which of the texts hold it, and in the upper bits how often. */
  places: Uint16Array
  /** How many words each text has. */
  lengths: Uint32Array
}

const placeBits = 10
const placeMask = textsInSegment - 1
const mostOften = 63

/**
 * A text that says a word again speaks of it: that is what one remembers of it. How often more says nothing, and how
 * long the text is says little.
 */
function weighed(often: number, length: number): number {
  return (often > 1 ? 1 : saidOnce) / (1 + 0.06 * (Math.min(4, length / usualLength) - 1))
}
const saidOnce = 0.7
const usualLength = 300

/** Texts being gathered into a segment. */
export class SegmentMaker {
  readonly #ids: string[] = []
  readonly #lengths: number[] = []
  readonly #places = new Map<string, number[]>()

  get count(): number {
    return this.#ids.length
  }

  add(id: string, text: string): void {
    const place = this.#ids.push(id) - 1
    const words = searchWords(text)
    this.#lengths.push(words.length)
    const once = place | (1 << placeBits)
    for (const word of words) {
      const places = this.#places.get(word)
      const last = places?.at(-1)
      if (!places || last === undefined) this.#places.set(word, [once])
      else if ((last & placeMask) !== place) places.push(once)
      else if (last >> placeBits < mostOften) places[places.length - 1] = last + (1 << placeBits)
    }
  }

  make(): TextSegment {
    const lists = [...this.#places.values()]
    const ends = new Uint32Array(lists.length)
    const places = new Uint16Array(lists.reduce((sum, list) => sum + list.length, 0))
    let end = 0
    for (const [index, list] of lists.entries()) {
      places.set(list, end)
      end += list.length
      ends[index] = end
    }
    const words = [...this.#places.keys()].join('\n')
    return { ids: this.#ids, words, ends, places, lengths: Uint32Array.from(this.#lengths) }
  }
}

const shortestBegin = 3
const isLatin = /^[a-z0-9]+$/

/** More different words than any segment has. */
const mostInSegment = 2 ** 26

interface Entered {
  segment: TextSegment
  /** The numbers of its words in the common list, in rising order, and which of its words each is. */
  numbers: Uint32Array
  words: Uint32Array
  /** Where its first text stands among all. */
  base: number
}

/** Words inside kept texts: segments side by side, over one list of words. */
export class TextIndex {
  readonly #words = new WordList()
  readonly #entered: Entered[] = []
  readonly #ids = new Set<string>()

  get count(): number {
    return this.#entered.reduce((sum, { segment }) => sum + segment.ids.length, 0)
  }

  holds(id: string): boolean {
    return this.#ids.has(id)
  }

  add(segment: TextSegment): void {
    const words = segment.words === '' ? [] : segment.words.split('\n')
    // Number and place in one, since plain numbers are sorted much faster than by a function.
    const both = Float64Array.from(words, (word, at) => this.#words.add(word) * mostInSegment + at).toSorted()
    this.#entered.push({
      // From here on the numbers stand for the words.
      segment: { ...segment, words: '' },
      numbers: Uint32Array.from(both, (one) => Math.floor(one / mostInSegment)),
      words: Uint32Array.from(both, (one) => one % mostInSegment),
      base: this.count
    })
    for (const id of segment.ids) this.#ids.add(id)
  }

  /**
   * The texts that hold most of a query, the best first, and how rare each word of it is.
   * @param counts whether a text may be found
   */
  candidates(
    asked: readonly string[],
    limit: number,
    counts: (id: string) => boolean
  ): { ids: string[]; rarity: number[] } {
    const sum = new AnswerSum(this.count)
    const rarity = asked.map((word) => {
      // The begin of a word says little until it has three letters, and much is to be gone through for it.
      const answers = this.#words
        .answers(word)
        .filter(({ weight }) => weight === 1 || word.length >= shortestBegin || !isLatin.test(word))
      for (const one of this.#entered) answerIn(one, answers, sum)
      return sum.endWord()
    })
    const most = sum.most(limit, (at) => counts(this.#idAt(at)), true)
    return { ids: most.map(({ at }) => this.#idAt(at)), rarity }
  }

  #idAt(at: number): string {
    const holder = this.#entered.findLast(({ base }) => base <= at)
    return holder?.segment.ids[at - holder.base] ?? ''
  }
}

function answerIn(
  { segment, numbers, words, base }: Entered,
  answers: readonly Answer[],
  sum: AnswerSum
): void {
  const { ends, places, lengths } = segment
  for (const { number, weight } of answers) {
    const word = words[placeIn(numbers, number)]
    if (word === undefined) continue
    const end = ends[word] ?? 0
    for (let at = word === 0 ? 0 : (ends[word - 1] ?? 0); at < end; at += 1) {
      const place = (places[at] ?? 0) & placeMask
      const often = (places[at] ?? 0) >> placeBits
      sum.answer(base + place, weight * weighed(often, lengths[place] ?? 0))
    }
  }
}

/** Where a number stands among some in rising order; -1 where it does not. */
function placeIn(numbers: Uint32Array, number: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return numbers[low] === number ? low : -1
}

/** The longest stretch of a text that is read for the place that answers best. */
const longestRead = 100_000

/** How well a word answers that is the same or begins so. */
const begun = 0.6

/** A text that was read for the words of a query. */
export interface TextRead {
  id: string
  reading: Reading
}

export const readText = (id: string, text: string, asked: readonly string[]): TextRead => ({
  id,
  reading: readFor(text.slice(0, longestRead), asked)
})

/**
 * Puts first the texts that answer most of the query, and before their like those that say it in a row. Words that only
 * stand near each other may do so by chance, and so may words with a slip. Texts that do not answer are left out.
 */
export function closestTexts(
  texts: readonly TextRead[],
  rarity: readonly number[]
): (TextRead & { sum: number })[] {
  return texts
    .map(({ id, reading }) => {
      const { answered, often, length, close, inRow } = reading
      const sum = answered.reduce(
        (all, one, index) => all + one * (rarity[index] ?? 0) * weighed(often[index] ?? 0, length),
        0
      )
      const together = answered.every((one) => one >= begun) ? 0.05 * close + 0.25 * inRow : 0
      const share = answered.filter((one) => one > 0).length / Math.max(1, answered.length)
      return { id, reading, sum: sum * share * (1 + together) }
    })
    .filter(({ sum }) => sum > 0)
    .toSorted((a, b) => b.sum - a.sum)
}
