import type { SheetPart } from '@/domain/visit'

/** A part of the sheet for which there was no room, or no room for its end. */
export interface LeftOff {
  part: SheetPart
  whole: boolean
  /** It is the small map alone. */
  map?: boolean
}

/** What has no room on the page: named by parts, and piece by piece. */
export interface Fitted {
  leftOff: LeftOff[]
  pieces: ReadonlySet<string>
}

const sizes = ['usual', 'small'] as const

/**
 * Makes one page of what is drawn: piece after piece is shown, the dearest first, as long as the page holds it. Whatever
 * has no room stays off and is named. Letters are first as large as usual, then a little smaller, and never below ten
 * points (assets/visits.css).
 * @param sheet the drawn sheet; its pieces carry their part, group and rank
 */
export function fitSheet(sheet: HTMLElement): Fitted {
  const body = sheet.querySelector<HTMLElement>('.sbody')
  if (!body) return { leftOff: [], pieces: new Set() }
  const pieces = [...body.querySelectorAll<HTMLElement>('[data-rank]')]
  const byRank = pieces.toSorted((a, b) => rankOf(a) - rankOf(b))
  for (const size of sizes) {
    sheet.dataset['size'] = size
    if (showWhatFits(body, byRank)) break
  }
  const off = pieces.filter((piece) => piece.hidden).map((piece) => piece.dataset['piece'] ?? '')
  return { leftOff: nameHidden(pieces), pieces: new Set(off) }
}

const rankOf = (piece: HTMLElement) => Number(piece.dataset['rank'])
const isMap = (piece: HTMLElement) => 'map' in piece.dataset
const groupOf = (piece: HTMLElement) => piece.dataset['group'] ?? ''

/** @returns whether all has room, blank lines and the map aside: no word becomes smaller for them */
function showWhatFits(body: HTMLElement, pieces: readonly HTMLElement[]): boolean {
  for (const piece of pieces) piece.hidden = true
  const isFull = () => body.scrollHeight > body.clientHeight + 1
  showHolders(body)
  const cut = new Set<string>()
  let all = true
  for (const piece of pieces) {
    if (cut.has(groupOf(piece))) continue
    piece.hidden = false
    showHolders(body)
    if (!isFull()) continue
    piece.hidden = true
    showHolders(body)
    // A text has an end and no holes.
    cut.add(groupOf(piece))
    all &&= piece.dataset['part'] === 'lines' || isMap(piece)
  }
  markCuts(pieces)
  return all
}

/** Headings and rows of which nothing is shown take no room. */
function showHolders(body: HTMLElement): void {
  for (const holder of body.querySelectorAll<HTMLElement>('[data-holds]'))
    holder.hidden = holder.querySelector('[data-rank]:not([hidden])') === null
}

function markCuts(pieces: readonly HTMLElement[]): void {
  const groups = grouped(pieces, groupOf)
  for (const group of groups.values()) {
    const shown = group.filter((piece) => !piece.hidden)
    for (const piece of group) delete piece.dataset['cut']
    const last = shown.at(-1)
    if (last && shown.length < group.length) last.dataset['cut'] = ''
  }
}

function nameHidden(pieces: readonly HTMLElement[]): LeftOff[] {
  const parts = grouped(
    pieces.filter((piece) => !isMap(piece)),
    (piece) => piece.dataset['part'] as SheetPart
  )
  const off = [...parts].flatMap(([part, all]): LeftOff[] => {
    const hidden = all.filter((piece) => piece.hidden).length
    return part !== 'lines' && hidden > 0 ? [{ part, whole: hidden === all.length }] : []
  })
  const noMap = pieces.some((piece) => isMap(piece) && piece.hidden)
  return noMap && !off.some(({ part }) => part === 'helpers')
    ? [...off, { part: 'helpers', whole: false, map: true }]
    : off
}

function grouped<Key>(pieces: readonly HTMLElement[], keyOf: (piece: HTMLElement) => Key) {
  const groups = new Map<Key, HTMLElement[]>()
  for (const piece of pieces) groups.set(keyOf(piece), [...(groups.get(keyOf(piece)) ?? []), piece])
  return groups
}
