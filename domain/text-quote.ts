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

/** A text in the letters that count when quotes are compared, and the way back to where each of them stands. */
export interface Letters {
  letters: string
  /** @returns where in the text a letter stands */
  at: (letter: number) => number
}

/**
 * Finds quotes in one kept text. White space does not count: the page may have broken its lines elsewhere than the
 * kept text does. Where the same words stand more than once, what stands around them decides.
 * @returns a function from a quote to where it stands, or undefined where the text does not hold it
 */
export function quoteFinder(text: string): (quote: Quote) => Stretch | undefined {
  const { letters, at } = lettersOf(text)
  return (quote) => {
    const found = placeOfQuote(letters, lettersOfQuote(quote))
    return found && { start: at(found.start), end: at(found.end - 1) + 1 }
  }
}

/** A quote in the letters that count. */
export const lettersOfQuote = ({ exact, prefix, suffix }: Quote): Quote => ({
  exact: lettersOf(exact).letters,
  prefix: lettersOf(prefix).letters,
  suffix: lettersOf(suffix).letters
})

/** Where the letters of a quote stand, letter for letter, as offsets in the letters; the one whose surroundings agree most. */
export function placeOfQuote(letters: string, { exact, prefix, suffix }: Quote): Stretch | undefined {
  if (exact === '') return undefined
  let best: { from: number; agreement: number } | undefined
  for (let from = letters.indexOf(exact); from >= 0; from = letters.indexOf(exact, from + 1)) {
    const agreement = agreeingEnd(letters, from, prefix) + agreeingStart(letters, from + exact.length, suffix)
    if (!best || agreement > best.agreement) best = { from, agreement }
  }
  return best && { start: best.from, end: best.from + exact.length }
}

/** White space, and what can't be seen: soft hyphens, zero-width marks. */
const unseen = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g
/** The same sign, drawn in another way: a page that turns its quotation marks says the same. */
const otherForms: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-']
]

/**
 * The letters of a text without what can't be seen. A text of a megabyte takes a few milliseconds: the way back is worked
 * out when it is asked for.
 */
export function lettersOf(text: string): Letters {
  const letters = otherForms.reduce(
    (all, [form, plain]) => all.replace(form, plain),
    text.replace(unseen, '')
  )
  let gaps: Gap[] | undefined
  return { letters, at: (letter) => letter + hiddenBefore((gaps ??= gapsOf(text)), letter) }
}

/** How much is hidden before a letter, from this one on. */
interface Gap {
  letter: number
  hidden: number
}

function gapsOf(text: string): Gap[] {
  const gaps: Gap[] = []
  let hidden = 0
  for (const { 0: gap, index } of text.matchAll(unseen)) {
    const letter = index - hidden
    hidden += gap.length
    gaps.push({ letter, hidden })
  }
  return gaps
}

function hiddenBefore(gaps: readonly Gap[], letter: number): number {
  let [low, high] = [0, gaps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((gaps[middle]?.letter ?? 0) <= letter) low = middle + 1
    else high = middle
  }
  return gaps[low - 1]?.hidden ?? 0
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
