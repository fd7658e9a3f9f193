import type { Line } from './dom/line'
import type { GatheredPage } from './gathered-page'

type Place = Omit<Line, 'text'>
/** A line as its text, and which of the places it stands in. */
type PackedLine = [text: string, place: number]

/**
 * A gathered page as one string, on its way out of the page. A long page's lines stand in a few places that are all alike,
 * and written out for each they were two thirds of what crosses twice from process to process.
 */
export function packed({ lines, ...rest }: GatheredPage): string {
  const places: Place[] = []
  const known = new Map<string, number>()
  const short = lines.map(({ text, ...place }): PackedLine => {
    // No two places say the same: of what is joined only the address can hold a line break, and it stands last but one.
    const said = Object.values(place).join('\n')
    let at = known.get(said)
    if (at === undefined) known.set(said, (at = places.push(place) - 1))
    return [text, at]
  })
  return JSON.stringify({ ...rest, places, lines: short })
}

/** The page again. Throws for what is no page of ours. */
export function unpacked(text: string): GatheredPage {
  const { places, lines, ...rest } = JSON.parse(text) as Omit<GatheredPage, 'lines'> & {
    places: Place[]
    lines: PackedLine[]
  }
  return { ...rest, lines: lines.map(([said, at]) => ({ text: said, ...(places[at] as Place) })) }
}
