import type { Quote, Stretch } from '@/domain/text-quote'

const inWord = /[\p{L}\p{N}\p{M}]/u
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/
const inNumber = /[.,'’]/
/** What belongs to a number or a word before it. */
const closes = /[.!?…%€$£¥。！？”"»)]/

const sentenceEnd = /[.!?…。！？]["”»’)]*$/
const furthest = 160

/**
 * A stretch that was found letter by letter, as a reader would cut it: in one line where the passage was, whole sentences
 * where the passage was, else whole words and numbers.
 */
export function asPrinted(text: string, passage: Quote, found: Stretch): Stretch {
  const words = toWholeWords(text, /\n/.test(passage.exact.trim()) ? found : inOneLine(text, found))
  return toSentences(text, passage, words)
}

/** The longest line of it: what reaches over a line's end belongs to a neighbour. */
function inOneLine(text: string, { start, end }: Stretch): Stretch {
  let best = { start, end: start }
  for (let from = start; from < end;) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 || feed > end ? end : feed
    if (to - from > best.end - best.start) best = { start: from, end: to }
    from = to + 1
  }
  return best
}

function toSentences(text: string, { exact, prefix }: Quote, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end]
  if (sentenceEnd.test(exact.trim()) && !sentenceEnd.test(text.slice(from, to).trim())) {
    const rest = /^[^\n]*?[.!?…。！？]["”»’)]*(?=\s|$|[^\s\d.,])/u.exec(text.slice(to, to + furthest))
    if (rest) to += rest[0].length
  }
  const isBegun = prefix.trim() === '' || sentenceEnd.test(prefix.trim()) || /\n\s*$/.test(prefix)
  if (isBegun) {
    const lead = text.slice(Math.max(0, from - furthest), from)
    const begins = /(?:^|\n|[.!?…]["”»’)]*\s|[。！？])[^\n.!?…。！？]*$/.exec(lead)
    // What stands between the start of the sentence and here belongs to it: a word that is new.
    if (begins && lead.length < furthest + 1)
      from -= begins[0].replace(/^(?:\n|[.!?…]["”»’)]*\s|[。！？])/, '').trimStart().length
  }
  return { start: from, end: to }
}

/** Widened to whole words and numbers: of "$2,100" never only "$2,10" is shown. */
function toWholeWords(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end]
  while (from > 0 && joins(text, from)) from -= 1
  while (to < text.length && joins(text, to)) to += 1
  while (to < text.length && closes.test(text.charAt(to)) && !/\s/.test(text.charAt(to))) to += 1
  if (from > 0 && /[$€£¥]/.test(text.charAt(from - 1))) from -= 1
  return { start: from, end: to }
}

/** Whether the letters on both sides of a place belong to one word or one number. */
function joins(text: string, at: number): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at)]
  if (unspaced.test(left) || unspaced.test(right)) return false
  if (inWord.test(left) && inWord.test(right)) return true
  if (inNumber.test(right)) return /\d/.test(left) && /\d/.test(text.charAt(at + 1))
  return inNumber.test(left) && /\d/.test(right) && /\d/.test(text.charAt(at - 2))
}
