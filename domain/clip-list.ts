import type { ClipKind } from './clip-kind'
import type { SearchLine } from './found-line'

/**
 * What the list of clips shows: all that was kept, the clips of one kind, or the kept sentences. Among all, a sentence has
 * a row of its own where it was kept on another day than its page; else it is told of in the row of that.
 */
export type ClipFilter = 'all' | ClipKind | 'passages'
export const clipFilters = ['all', 'practitioner', 'product', 'advice', 'passages'] as const

/** A long list by its ids alone; rows are read when they come near the screen. */
export interface ClipListing {
  filter: ClipFilter
  /** What waits for a look, the newest first. */
  waiting: string[]
  /** All else, by month, the newest first. */
  months: { month: string; ids: string[] }[]
  /** How many clips are kept in all, whatever the filter. */
  clips: number
}

/** The month of an instant where the person is: "2026-10". */
export function monthOf(instant: string): string {
  const day = new Date(instant)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`
}

export const atKept = ({ id, keptAt }: { id: string; keptAt: string }) => ({ id, at: keptAt })

/** Parts lines by month; they come the newest first. */
export function byMonth(lines: Iterable<{ id: string; at: string }>): ClipListing['months'] {
  const months: ClipListing['months'] = []
  let last = { hour: '', month: '' }
  for (const { id, at } of lines) {
    // Many stand in one hour; only a new one is worked out.
    const hour = at.slice(0, 13)
    if (hour !== last.hour) last = { hour, month: monthOf(at) }
    const open = months.at(-1)
    if (open?.month === last.month) open.ids.push(id)
    else months.push({ month: last.month, ids: [id] })
  }
  return months
}

/** Whether a sentence was kept on another day than its page, where the person is. */
export function isKeptApart(passageAt: string, clipAt: string | undefined): boolean {
  // Most were kept within the same hour, and a day is worked out slowly.
  if (clipAt === undefined || passageAt.slice(0, 13) === clipAt.slice(0, 13)) return false
  return new Date(passageAt).toDateString() !== new Date(clipAt).toDateString()
}

/**
 * The list of clips or passages out of the lines that search holds.
 * @param clipAt when the clip of a passage was kept
 */
export function listClips(
  lines: Iterable<SearchLine>,
  filter: ClipFilter,
  stands: (line: SearchLine) => boolean,
  clipAt: (passage: SearchLine) => string | undefined
): ClipListing {
  const isShown = (line: SearchLine) => {
    if (line.table === 'clips') return filter === 'all' || line.kind === filter
    if (line.table !== 'passages') return false
    return filter === 'passages' || (filter === 'all' && isKeptApart(line.at, clipAt(line)))
  }
  const waiting: SearchLine[] = []
  const rest: SearchLine[] = []
  let clips = 0
  for (const line of lines) {
    if (line.table === 'clips') clips += 1
    if (!isShown(line) || !stands(line)) continue
    if (line.waits) waiting.push(line)
    else rest.push(line)
  }
  const newest = (a: SearchLine, b: SearchLine) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)
  return {
    filter,
    waiting: waiting.toSorted(newest).map(({ id }) => id),
    months: byMonth(rest.toSorted(newest)),
    clips
  }
}

/**
 * The months of a list with what was kept since it was made before them.
 * @param newest the newest clips, the newest first; from the first that is listed on they are in the list
 */
export function withNewer(
  months: ClipListing['months'],
  newest: readonly { id: string; keptAt: string }[]
): ClipListing['months'] {
  const listed = new Set(months.slice(0, newest.length).flatMap(({ ids }) => ids.slice(0, newest.length)))
  const known = newest.findIndex(({ id }) => listed.has(id))
  const newer = months.length === 0 ? newest : newest.slice(0, Math.max(0, known))
  if (newer.length === 0) return months
  const before = byMonth(newer.map(atKept))
  const [last, first] = [before.at(-1), months[0]]
  if (last?.month !== first?.month || !last || !first) return [...before, ...months]
  return [...before.slice(0, -1), { month: last.month, ids: [...last.ids, ...first.ids] }, ...months.slice(1)]
}

const sameIds = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, at) => id === b[at])

/** The newer of two lists, with every month of the older that did not change: what is the same is not drawn anew. */
export function steadyListing(older: ClipListing | undefined, newer: ClipListing): ClipListing {
  if (!older || older.filter !== newer.filter) return newer
  const before = new Map(older.months.map((month) => [month.month, month]))
  const months = newer.months.map((month) => {
    const same = before.get(month.month)
    return same && sameIds(same.ids, month.ids) ? same : month
  })
  const isSame =
    months.length === older.months.length && months.every((month, at) => month === older.months[at])
  return {
    ...newer,
    months: isSame ? older.months : months,
    waiting: sameIds(older.waiting, newer.waiting) ? older.waiting : newer.waiting
  }
}
