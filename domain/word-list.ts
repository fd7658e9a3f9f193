import { likeness, shortestWithSlip } from './search-words'

/** A word of the list that answers a word of a query, and how well. */
export interface Answer {
  number: number
  weight: number
}

/** Every word that stands anywhere, each with a number; it only grows. */
export class WordList {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []
  /** The numbers of the words with a letter in the first and in the second place. */
  readonly #byFirst = new Map<number, number[]>()
  readonly #bySecond = new Map<number, number[]>()

  get size(): number {
    return this.#words.length
  }

  /** The number of a word; one it did not have gets the next. */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    // A longer word cut out of a text would keep all of that text in memory: it is put together anew.
    const own = word.length > 12 ? [...word].join('') : word
    const number = this.#words.push(own) - 1
    this.#numbers.set(own, number)
    enter(this.#byFirst, own.charCodeAt(0), number)
    enter(this.#bySecond, own.charCodeAt(1), number)
    return number
  }

  /**
   * The words that answer a word of a query: itself, words that begin so, words with one slip; the likest first.
   */
  answers(asked: string): Answer[] {
    const found: Answer[] = []
    const first = asked.charCodeAt(0)
    const second = asked.charCodeAt(1)
    const look = (number: number, word: string) => {
      const weight = likeness(asked, word)
      if (weight > 0) found.push({ number, weight })
    }
    for (const number of this.#byFirst.get(first) ?? []) look(number, this.#words[number] ?? '')
    // What begins otherwise can only be the same word with one slip, and one slip leaves one of the first two letters
    // where it was, or lets them change places.
    if (asked.length < shortestWithSlip) return likestFirst(found)
    const lookNear = (numbers: number[] | undefined, isSeen: (word: string) => boolean) => {
      for (const number of numbers ?? []) {
        const word = this.#words[number] ?? ''
        if (Math.abs(word.length - asked.length) <= 1 && !isSeen(word)) look(number, word)
      }
    }
    for (const letter of new Set([first, second]))
      lookNear(this.#bySecond.get(letter), (word) => word.charCodeAt(0) === first)
    if (second !== first)
      lookNear(this.#byFirst.get(second), (word) => [first, second].includes(word.charCodeAt(1)))
    return likestFirst(found)
  }
}

const likestFirst = (answers: Answer[]) => answers.toSorted((a, b) => b.weight - a.weight)

function enter(lists: Map<number, number[]>, letter: number, number: number): void {
  const list = lists.get(letter)
  if (list) list.push(number)
  else lists.set(letter, [number])
}
