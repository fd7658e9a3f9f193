import type { PassageDraft } from '@/domain/page-reading'

/** A sentence of a page that speaks to something, with whether it was kept. */
export interface MarkedPassage {
  exact: string
  prefix: string
  suffix: string
  /** Absent where the client chose the sentence without naming a quality. */
  quality?: string
  stance: PassageDraft['stance']
  kept: boolean
}

const mark = /\[(\??)(-?)([a-z-]*): ([^\]]+)\]/
/** How much of what stands around a passage is kept with it, in characters. */
const around = 32

/**
 * The text of a page without its marks, and the passages that they stand for: the quotes are cut from the text itself,
 * so they always stand in it.
 * @param source paragraphs parted by an empty line; other line ends are none of the text
 */
export function readMarks(source: string): { text: string; passages: MarkedPassage[] } {
  let text = source
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .join('\n\n')
  const found: { start: number; end: number; quality: string; against: boolean; kept: boolean }[] = []
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const [whole, offered = '', against = '', quality = '', words = ''] = match
    text = text.slice(0, match.index) + words + text.slice(match.index + whole.length)
    const [start, end] = [match.index, match.index + words.length]
    found.push({ start, end, quality, against: against !== '', kept: offered === '' })
  }
  return {
    text,
    passages: found.map(({ start, end, quality, against, kept }) => ({
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - around), start),
      suffix: text.slice(end, end + around),
      ...(quality !== '' && { quality }),
      stance: against ? 'against' : 'for',
      kept
    }))
  }
}
