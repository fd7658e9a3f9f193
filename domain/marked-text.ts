import { quoteFinder, type Quote, type Stretch } from './text-quote'

/** A run of words, and the passages that hold it: none, one, or several that overlap. */
export interface Part {
  words: string
  marks: string[]
}
/** One paragraph of a kept text, and the passages that end in it. */
export interface Paragraph {
  parts: Part[]
  ends: string[]
}
/** A kept text with its passages in place, and the passages that it does not hold. */
export interface MarkedText {
  paragraphs: Paragraph[]
  elsewhere: string[]
}

/** Lays kept passages over the kept text. Overlapping passages share their common words. */
export function markedText(text: string, passages: (Quote & { id: string })[]): MarkedText {
  const find = quoteFinder(text)
  const found: (Stretch & { id: string })[] = []
  const elsewhere: string[] = []
  for (const passage of passages) {
    const stretch = find(passage)
    if (stretch) found.push({ ...stretch, id: passage.id })
    else elsewhere.push(passage.id)
  }
  return { paragraphs: stretchesOfParagraphs(text).map((one) => paragraph(text, one, found)), elsewhere }
}

/** Where the paragraphs stand: they are parted by an empty line. */
function stretchesOfParagraphs(text: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const match of text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g))
    stretches.push({ start: match.index, end: match.index + match[0].trimEnd().length })
  return stretches
}

function paragraph(text: string, { start, end }: Stretch, found: (Stretch & { id: string })[]): Paragraph {
  const here = found.filter((one) => one.start < end && one.end > start)
  const cuts = [start, end, ...here.flatMap((one) => [one.start, one.end])]
    .filter((cut) => cut >= start && cut <= end)
    .toSorted((a, b) => a - b)
  const parts: Part[] = []
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1]
    if (to === undefined || to === from) continue
    const marks = here.filter((one) => one.start <= from && one.end >= to).map((one) => one.id)
    parts.push({ words: text.slice(from, to), marks })
  }
  return { parts, ends: here.filter((one) => one.end <= end).map((one) => one.id) }
}
