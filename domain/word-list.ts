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

  get size(): number {
    return this.#words.length
  }

  /** The number of a word; one it did not have gets the next. */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    // A longer word cut out of a text would keep all of that text in memory: it is put together anew.
    const own = word.length > 12 ? [...word].join('') : word
    this.#numbers.set(own, this.#words.length)
    return this.#words.push(own) - 1
  }

  /**
   * The words that answer a word of a query: itself, words that begin so, words with one slip; the likest first.
   */
  answers(asked: string): Answer[] {
    const found: Answer[] = []
    const first = asked.charCodeAt(0)
    const second = asked.charCodeAt(1)
    const mayHoldSlip = asked.length >= shortestWithSlip
    for (let number = 0; number < this.#words.length; number += 1) {
      const word = this.#words[number] ?? ''
      const begin = word.charCodeAt(0)
      // What begins otherwise can only be the same word with one slip, and one slip leaves one of the first two
      // letters where it was, or lets them change places.
      const mayAnswer =
        begin === first ||
        (mayHoldSlip &&
          Math.abs(word.length - asked.length) <= 1 &&
          (begin === second || word.charCodeAt(1) === second || word.charCodeAt(1) === first))
      const weight = mayAnswer ? likeness(asked, word) : 0
      if (weight > 0) found.push({ number, weight })
    }
    return found.toSorted((a, b) => b.weight - a.weight)
  }
}
