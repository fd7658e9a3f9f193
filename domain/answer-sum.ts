/**
 * Adds up how far many things answer a query, word by word: each word counts by how rare it is, and once, by its best
 * answer. This finds things again; it judges nothing about them.
 */
export class AnswerSum {
  readonly #sums: Float32Array
  readonly #best: Float32Array
  /** How many words of the query each answers. */
  readonly #answered: Uint8Array
  #asked = 0

  constructor(count: number) {
    this.#sums = new Float32Array(count)
    this.#best = new Float32Array(count)
    this.#answered = new Uint8Array(count)
  }

  /** Says that a thing answers the word at hand. */
  answer(at: number, weight: number): void {
    if ((this.#best[at] ?? 0) < weight) this.#best[at] = weight
  }

  /** Ends one word of the query. @returns how rare it is */
  endWord(): number {
    const [sums, best, answered] = [this.#sums, this.#best, this.#answered]
    this.#asked += 1
    let found = 0
    for (const weight of best) found += weight
    if (found === 0) return 0
    const rarity = Math.log(1 + best.length / (0.5 + found))
    for (let at = 0; at < best.length; at += 1) {
      const weight = best[at] ?? 0
      if (weight === 0) continue
      sums[at] = (sums[at] ?? 0) + weight * rarity
      answered[at] = (answered[at] ?? 0) + 1
    }
    best.fill(0)
    return rarity
  }

  /**
   * The things that answer most, the best first.
   * @param counts whether a thing may be found; equal ones keep the later first
   * @param allFirst whether a thing counts by the share of the words that it answers, so that all words beat some
   */
  most(limit: number, counts: (at: number) => boolean, allFirst = false): { at: number; sum: number }[] {
    const most: { at: number; sum: number }[] = []
    let least = 0
    for (let at = this.#sums.length - 1; at >= 0; at -= 1) {
      const share = allFirst ? (this.#answered[at] ?? 0) / this.#asked : 1
      const sum = (this.#sums[at] ?? 0) * share
      if (sum <= least || !counts(at)) continue
      const place = most.findIndex((one) => one.sum < sum)
      most.splice(place < 0 ? most.length : place, 0, { at, sum })
      if (most.length > limit) most.pop()
      if (most.length === limit) least = most.at(-1)?.sum ?? 0
    }
    return most
  }
}
