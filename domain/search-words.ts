/** Longer runs of letters (an address, a code) are cut: nobody types more of them. */
const longestWord = 32

const plainLetters = /^[\u0000-\u007f’‘“”–—…\u00a0]*$/
/** Scripts that put no space between words: each sign counts as a word. */
const wordOrSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu
const asciiWord = /[a-z0-9]+/g
const unfolded: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/**
 * Words of a text in the one spelling that search compares: lower case, no accents, apostrophes closed up ("don't" is
 * "dont").
 */
export function searchWords(text: string): string[] {
  const words = plainLetters.test(text)
    ? text.toLowerCase().replace(/['’‘]/g, '').match(asciiWord)
    : folded(text).match(wordOrSign)
  if (!words) return []
  for (const [index, word] of words.entries())
    if (word.length > longestWord) words[index] = word.slice(0, longestWord)
  return words
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[ßæœøłđı]/g, (letter) => unfolded[letter] ?? letter)
}

/** A word as it stands in a text, with its search spelling: for marking what was found. */
export interface StandingWord {
  word: string
  start: number
  end: number
}

const standing =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:['’‘][\p{L}\p{N}\p{M}]+)*/gu

/** Words of a text with where they stand. */
export function standingWords(text: string): StandingWord[] {
  const words: StandingWord[] = []
  for (const match of text.matchAll(standing)) {
    const word = searchWords(match[0]).join('')
    if (word !== '') words.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** Whether two words differ by one letter: another one, one more, one less, or two that changed places. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short.charCodeAt(from) === long.charCodeAt(from)) from += 1
  let tail = 0
  while (
    tail < short.length - from &&
    short.charCodeAt(short.length - 1 - tail) === long.charCodeAt(long.length - 1 - tail)
  )
    tail += 1
  const [leftShort, leftLong] = [short.length - from - tail, long.length - from - tail]
  if (leftLong <= 1) return leftLong + leftShort > 0
  return (
    leftShort === 2 &&
    leftLong === 2 &&
    short.charCodeAt(from) === long.charCodeAt(from + 1) &&
    short.charCodeAt(from + 1) === long.charCodeAt(from)
  )
}

/** Words of this length may hold one slip of the finger. */
export const shortestWithSlip = 4

/**
 * How well a word of a text answers a word of a query: 1 the same, less for one that only begins so, less again for
 * one with a slip; 0 not at all.
 */
export function likeness(asked: string, word: string): number {
  if (word === asked) return 1
  if (word.startsWith(asked)) return asked.length >= 3 ? 0.8 : asked.length === 2 ? 0.6 : 0.4
  if (asked.length < shortestWithSlip || Math.abs(word.length - asked.length) > longestRest) return 0
  if (Math.abs(word.length - asked.length) <= 1 && isOneEdit(asked, word)) return 0.5
  return asked.length > shortestWithSlip && beginsWithSlip(asked, word) ? 0.3 : 0
}

/** How much of a word may still be to type when there is a slip in what was typed. */
const longestRest = 8

function beginsWithSlip(asked: string, word: string): boolean {
  if (word.length <= asked.length || word.charCodeAt(0) !== asked.charCodeAt(0)) return false
  return (
    isOneEdit(asked, word.slice(0, asked.length)) ||
    isOneEdit(asked, word.slice(0, asked.length + 1)) ||
    isOneEdit(asked, word.slice(0, asked.length - 1))
  )
}
