import type { DaySpan } from '@/domain/ebb/date-span'
import { dayNumber, dayOfNumber, middleOf, spanOf } from '@/domain/ebb/date-span'
import { flowOf, type FlowPoint } from '@/domain/ebb/flow'
import { placePins, type PinStart, type PlacedPins } from '@/domain/ebb/pins'
import type { QuietStretch } from '@/domain/ebb/quiet-stretch'
import type { LifeEvent } from '@/domain/life-event'
import { shownWords, wordWidth } from '@/domain/web-drawing/word-width'
import { words } from '@/texts/ebb-words'
import { quietName, shortQuietName } from './ebb-said'

/** What is drawn, and from which day to which. */
export interface EbbDrawn {
  contacts: readonly DaySpan[]
  events: readonly LifeEvent[]
  /** The same as pins: those of which about a day is known. */
  pins: readonly PinStart[]
  quiet: readonly QuietStretch[]
  from: number
  /** Today. */
  to: number
}

/** How high the drawing is, and where its ground and its highest swell are. */
export const height = 176
export const ground = 138
const top = 66
/** So many contacts in a month fill the height at least: one visit is no mountain. */
const leastFull = 1.2
const edge = 3
const round = (value: number) => Math.round(value * 10) / 10

/** The drawing in numbers, for a width. */
export function drawEbb(drawn: EbbDrawn, width: number) {
  const { from, to } = drawn
  const whole = Math.max(1, to - from)
  const right = width - edge
  const x = (day: number) => edge + ((day - from) / whole) * (right - edge)
  const points = flowOf(drawn.contacts, from, to)
  const full = points.reduce((most, { rate }) => Math.max(most, rate), leastFull)
  const line = lineOf(points.map((point) => [x(point.day), heightOf(point, full)]))
  const pins: PlacedPins = placePins(drawn.pins, x, right, (said) => wordWidth(shownWords(said), 14))
  return {
    shore: line,
    area: points.length > 0 ? `${line}L${round(right)} ${ground}L${edge} ${ground}z` : '',
    points,
    pins,
    plain: pins.plain.map((at) => `M${at} ${ground - 9}v9`).join(''),
    quiet: drawn.quiet.flatMap((stretch) => quietWords(stretch, x, width)),
    years: yearMarks(from, to, x, width),
    right
  }
}

const heightOf = ({ rate }: FlowPoint, full: number) => ground - (rate / full) * (ground - top)

/** What is on the life line, as pins. */
export const pinsOf = (events: readonly LifeEvent[]): PinStart[] =>
  events.flatMap(({ id, name, on }) =>
    on === undefined ? [] : [{ id, words: name.trim() || words.lifeLine.nameless, span: spanOf(on) }]
  )

/** The points are so many that straight lines between them look soft. */
const lineOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

/** The word for a quiet stretch, where it has room within it. */
function quietWords(stretch: QuietStretch, x: (day: number) => number, width: number) {
  const [begin, end] = [Math.max(0, x(stretch.first)), Math.min(width, x(stretch.last))]
  const room = end - begin - 8
  const said = [quietName(stretch), shortQuietName(stretch)].find((one) => wordWidth(one, 13.5) <= room)
  return said === undefined ? [] : [{ key: stretch.first, said, x: round((begin + end) / 2) }]
}

/** Years where there is room for their numbers; every fifth or tenth of a long life. */
function yearMarks(from: number, to: number, x: (day: number) => number, width: number) {
  const [first, last] = [from, to].map((day) => Number(dayOfNumber(day).slice(0, 4))) as [number, number]
  const most = Math.max(2, Math.floor(width / 64))
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one <= most) ?? 100
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, x: round(x(dayNumber(`${String(year).padStart(4, '0')}-01-01`))) }))
    .filter((mark) => mark.x >= 0)
    .map((mark) => ({ ...mark, hasWord: mark.x < width - 100 }))
}

/** What came so many days before the first contact may be what set it off. */
const setOff = 200

/**
 * From which day on it is drawn: a little before the first contact, with what happened shortly before; a year at least.
 * @param wholeLife with all that ever happened
 */
export function beginOf(
  contacts: readonly DaySpan[],
  pins: readonly PinStart[],
  today: number,
  wholeLife: boolean
): number {
  const firstContact = contacts[0]?.first ?? today
  let first = Math.min(firstContact - 75, today - 365)
  for (const { span } of pins) {
    const day = middleOf(span)
    if (wholeLife || day >= firstContact - setOff) first = Math.min(first, day - 45)
  }
  return Math.round(first)
}
