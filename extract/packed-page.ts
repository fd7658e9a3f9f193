import type { Line } from './dom/line'
import type { GatheredPage, GatheredText } from './gathered-page'

type Place = Omit<Line, 'text'>
/** Lines as their text, and which of the places each stands in. */
interface PackedLines {
  places: Place[]
  lines: [text: string, place: number][]
}

/**
 * A gathered page as one string, on its way out of the page. A long page's lines stand in a few places that are all alike,
 * and written out for each they were two thirds of what crosses twice from process to process.
 */
export function packed({ lines, ...rest }: GatheredPage): string {
  return JSON.stringify({ ...rest, lines: packedLines(lines) })
}

/** The page again. Throws for what is no page of ours. */
export function unpacked(text: string): GatheredPage {
  const { lines, ...rest } = JSON.parse(text) as Omit<GatheredPage, 'lines'> & { lines: PackedLines }
  return { ...rest, lines: unpackedLines(lines) }
}

/** A page's main text in the same way: its lines are all that makes it long. */
export interface PackedText extends Omit<GatheredText, 'article' | 'page'> {
  article: PackedLines
  page: PackedLines
}

/**
 * A page's main text, packed. Written out, that of a page of 200,000 nodes was 4.9 MB, and the page stood still for half a
 * second while it was handed over.
 */
export function packedText({ article, page, ...rest }: GatheredText): PackedText {
  return { ...rest, article: packedLines(article), page: packedLines(page) }
}

/** The main text again. Throws for what is no text of ours. */
export function unpackedText({ article, page, ...rest }: PackedText): GatheredText {
  return { ...rest, article: unpackedLines(article), page: unpackedLines(page) }
}

function packedLines(lines: Line[]): PackedLines {
  const places: Place[] = []
  const known = new Map<string, number>()
  const short = lines.map(({ text, ...place }): [string, number] => {
    // No two places say the same: of what is joined only the address can hold a line break, and it stands last but one.
    const said = Object.values(place).join('\n')
    let at = known.get(said)
    if (at === undefined) known.set(said, (at = places.push(place) - 1))
    return [text, at]
  })
  return { places, lines: short }
}

function unpackedLines({ places, lines }: PackedLines): Line[] {
  return lines.map(([text, at]) => ({ text, ...(places[at] as Place) }))
}
