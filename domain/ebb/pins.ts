import type { DaySpan } from './date-span'
import { middleOf } from './date-span'

/** Something on the life line, as the drawing needs it. */
export interface PinStart {
  id: string
  /** What it is called. */
  words: string
  span: DaySpan
}
/** Where a pin stands, and its words. */
export interface Pin extends PinStart {
  x: number
  /** Where it may have been at the earliest and at the latest. */
  from: number
  to: number
  /** Pins stand on two heights: 0 is the upper one. */
  level: 0 | 1
  /** On which side of the pin its words stand. */
  side: 'before' | 'after'
}
export interface PlacedPins {
  named: Pin[]
  /** Those for whose words there is no room: places on the line, each once. */
  plain: number[]
}

/** Between the head of a pin and its words, and between two of them. */
const gap = 9
const air = 12
/** Shorter words are none. */
const leastWords = 24

/**
 * Puts pins on two heights so that no words lie on others. A pin whose words have room on no height and on no side
 * stands without them; the table has all.
 * @param x where a day stands
 * @param width how wide the drawing is
 * @param widthOf how wide words are
 */
export function placePins(
  events: readonly PinStart[],
  x: (day: number) => number,
  width: number,
  widthOf: (words: string) => number
): PlacedPins {
  const named: Pin[] = []
  const plain = new Set<number>()
  const rooms: Room[] = []
  const inTime = events
    .map((event) => ({ event, at: x(middleOf(event.span)) }))
    .filter(({ at }) => at >= 0 && at <= width)
    .toSorted((a, b) => a.at - b.at)
  for (const { event, at } of inTime) {
    // Measuring words is dear: of five thousand events nearly all find out without it that there is no room.
    const mayFit = named.length < mostNamed && roomFor(at, leastWords, rooms, width) !== undefined
    const room = mayFit && roomFor(at, widthOf(event.words) + gap, rooms, width)
    if (!room) {
      plain.add(Math.round(at))
      continue
    }
    rooms.push(room)
    const [from, to] = [Math.max(0, x(event.span.first)), Math.min(width, x(event.span.last))]
    named.push({ ...event, x: at, from, to, level: room.level, side: room.side })
  }
  return { named, plain: [...plain] }
}

/** More words than that nobody reads in a drawing. */
const mostNamed = 24

interface Room {
  level: Pin['level']
  side: Pin['side']
  /** The place of the pin, and where its words begin and end. */
  at: number
  begin: number
  end: number
}

const upper = { level: 0, side: 'after' } as const
const lower = { level: 1, side: 'before' } as const
/** Neighbours turn away from each other: the lower one speaks to the left, the upper one to the right. */
const ways = [lower, upper, { level: 1, side: 'after' }, { level: 0, side: 'before' }] as const

function roomFor(at: number, long: number, taken: readonly Room[], width: number): Room | undefined {
  const last = taken.at(-1)
  for (const way of last?.level === 1 ? [upper, ...ways] : ways) {
    const [begin, end] = way.side === 'after' ? [at - 5, at + long] : [at - long, at + 5]
    const room = { ...way, at, begin, end }
    if (begin >= 0 && end <= width && taken.every((one) => areApart(one, room))) return room
  }
  return undefined
}

/** Words beside each other need some air; the thread of an upper pin needs a place between the lower words. */
function areApart(one: Room, other: Room): boolean {
  if (one.level === other.level) return one.end + air <= other.begin || other.end + air <= one.begin
  const [high, low] = one.level === 0 ? [one, other] : [other, one]
  return high.at < low.begin - 4 || high.at > low.end + 4
}
