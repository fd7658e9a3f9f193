import { quoteFinder, type Quote, type Stretch } from './text-quote'

/** A quote longer than this, or over several paragraphs, is named by its first and last words. */
const longestWhole = 140
/** How many words of a long quote are named at each end, and how many around a quote that stands more than once. */
const wordCounts = [4, 6, 8, 12]
const contextCounts = [2, 3, 4, 6, 8, 12]

/** A text with one kind of white space, and the same in the letters that a browser compares. */
interface Searched {
  flat: string
  plain: string
}

/**
 * The way back from a kept text to a sentence on its page: `#:~:text=prefix-,start,end,-suffix`, with no more context
 * than makes it the only one of its kind in the text.
 * @returns a function from a quote to the fragment without its `#`, or undefined where the text does not hold the quote
 * or holds it twice alike
 */
export function fragmentMaker(text: string): (quote: Quote) => string | undefined {
  // One blank for any white space, one line end between blocks: a browser looks for each part within one block.
  const flat = text.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' ')).trim()
  const searched = { flat, plain: plain(flat) }
  const find = quoteFinder(flat)
  return (quote) => {
    const found = find(quote)
    if (!found) return undefined
    const whole = wholeWords(flat, found)
    const words = slice(flat, whole)
    const named = words.includes('\n') || words.length > longestWhole ? byItsEnds : byAllWords
    return named(searched, whole)
  }
}

/** The address of a page with the way to one sentence on it, where there is one. */
export function linkToPassage(address: string, fragment: string | undefined): string {
  const bare = address.replace(/#?:~:.*$/, '')
  if (fragment === undefined) return bare
  return `${bare}${bare.includes('#') ? '' : '#'}${fragment}`
}

function byAllWords(searched: Searched, whole: Stretch): string | undefined {
  const { flat } = searched
  const exact = said(slice(flat, whole))
  if (isOnlyOne(searched, whole)) return `:~:text=${exact}`
  for (const count of contextCounts) {
    const before = wordsBefore(flat, whole.start, count)
    const after = wordsAfter(flat, whole.end, count)
    if (before && isOnlyOne(searched, { start: before.start, end: whole.end }))
      return `:~:text=${said(slice(flat, before))}-,${exact}`
    if (after && isOnlyOne(searched, { start: whole.start, end: after.end }))
      return `:~:text=${exact},-${said(slice(flat, after))}`
    if (before && after && isOnlyOne(searched, { start: before.start, end: after.end }))
      return `:~:text=${said(slice(flat, before))}-,${exact},-${said(slice(flat, after))}`
  }
  return undefined
}

function byItsEnds(searched: Searched, whole: Stretch): string | undefined {
  const { flat } = searched
  for (const count of wordCounts) {
    const first = wordsAfter(flat, whole.start, count)
    const last = wordsBefore(flat, whole.end, count)
    if (!first || !last || first.end > last.start) return undefined
    // A browser takes the first end that it meets after the start.
    if (searched.plain.indexOf(plain(slice(flat, last)), first.end) !== last.start) continue
    const range = `${said(slice(flat, first))},${said(slice(flat, last))}`
    if (isOnlyOne(searched, first)) return `:~:text=${range}`
    const before = wordsBefore(flat, whole.start, count)
    if (before && isOnlyOne(searched, { start: before.start, end: first.end }))
      return `:~:text=${said(slice(flat, before))}-,${range}`
  }
  return undefined
}

const slice = (flat: string, { start, end }: Stretch) => flat.slice(start, end)
/** Parts are set off by commas and hyphens, so those within them are written in code. */
const said = (words: string) => encodeURIComponent(words.trim()).replace(/-/g, '%2D')

/** A browser does not mind case or the kind of white space. Letter for letter as long as the text itself. */
function plain(text: string): string {
  const spaced = text.replace(/\n/g, ' ')
  const lower = spaced.toLowerCase()
  return lower.length === spaced.length ? lower : spaced
}

function isOnlyOne({ plain: all }: Searched, { start, end }: Stretch): boolean {
  const words = all.slice(start, end)
  const first = all.indexOf(words)
  return all.indexOf(words, first + 1) < 0
}

const inWord = /[\p{L}\p{N}\p{M}]/u

/** Widened to whole words: a browser finds no half ones. */
function wholeWords(flat: string, { start, end }: Stretch): Stretch {
  let from = start
  let to = end
  while (from > 0 && inWord.test(flat.charAt(from - 1)) && inWord.test(flat.charAt(from))) from -= 1
  while (to < flat.length && inWord.test(flat.charAt(to)) && inWord.test(flat.charAt(to - 1))) to += 1
  return { start: from, end: to }
}

/** Up to so many words that end at a place, from one block. */
function wordsBefore(flat: string, end: number, count: number): Stretch | undefined {
  const before = flat.slice(0, end).trimEnd()
  const block = before.slice(before.lastIndexOf('\n') + 1)
  const words = block.split(' ').slice(-count).join(' ')
  return words === '' ? undefined : { start: before.length - words.length, end: before.length }
}

/** Up to so many words from a place on, from one block. */
function wordsAfter(flat: string, start: number, count: number): Stretch | undefined {
  const from = start + (/^\s*/.exec(flat.slice(start))?.[0].length ?? 0)
  const words = (flat.slice(from).split('\n')[0] ?? '').split(' ').slice(0, count).join(' ')
  return words === '' ? undefined : { start: from, end: from + words.length }
}
