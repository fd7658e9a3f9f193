/** A stretch of a text, by its offsets. */
export interface Stretch {
  start: number
  end: number
}

/** A quote with the words around it (W3C TextQuoteSelector). */
export interface Quote {
  exact: string
  prefix: string
  suffix: string
}

/**
 * Finds quotes in one kept text. White space does not count: the page may have broken its lines elsewhere than the
 * kept text does. Where the same words stand more than once, what stands around them decides.
 * @returns a function from a quote to where it stands, or undefined where the text does not hold it
 */
export function quoteFinder(text: string): (quote: Quote) => Stretch | undefined {
  const { letters, at } = lettersOf(text)
  return (quote) => {
    const exact = lettersOf(quote.exact).letters
    if (exact === '') return undefined
    const prefix = lettersOf(quote.prefix).letters
    const suffix = lettersOf(quote.suffix).letters
    let best: { from: number; agreement: number } | undefined
    for (let from = letters.indexOf(exact); from >= 0; from = letters.indexOf(exact, from + 1)) {
      const agreement =
        agreeingEnd(letters, from, prefix) + agreeingStart(letters, from + exact.length, suffix)
      if (!best || agreement > best.agreement) best = { from, agreement }
    }
    if (!best) return undefined
    const last = at[best.from + exact.length - 1] ?? 0
    return { start: at[best.from] ?? 0, end: last + 1 }
  }
}

/** White space, and what can't be seen: soft hyphens, zero-width marks. */
const unseen = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/

/** The letters of a text without what can't be seen, and where each of them stands. */
function lettersOf(text: string): { letters: string; at: number[] } {
  const at: number[] = []
  let letters = ''
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index)
    if (unseen.test(letter)) continue
    letters += letter
    at.push(index)
  }
  return { letters, at }
}

/** How many letters before a place agree with the end of a prefix. */
function agreeingEnd(letters: string, before: number, prefix: string): number {
  let count = 0
  while (count < prefix.length && letters[before - 1 - count] === prefix[prefix.length - 1 - count])
    count += 1
  return count
}

/** How many letters from a place on agree with the start of a suffix. */
function agreeingStart(letters: string, from: number, suffix: string): number {
  let count = 0
  while (count < suffix.length && letters[from + count] === suffix[count]) count += 1
  return count
}
