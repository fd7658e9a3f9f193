import type { PeopleTie } from '../connection'
import { youRadius, type Canvas } from './canvas'
import {
  boxesTouch,
  boxTouchesCircle,
  boxTouchesLine,
  circleTouchesLine,
  type Box,
  type Circle
} from './shapes'

/** A thread between two people of the web. "covers": the first covers for the second what is not expected there. */
export interface Thread {
  id: string
  fromId: string
  toId: string
  kind: PeopleTie | 'covers'
}

/** Room between a thread's end and the circle it comes to. */
const gap = 4
/**
 * How far it bends, as a share of its length: apart from the straight ties to the middle. The first that goes past words
 * and circles is taken.
 */
const bends = [0.18, 0.1, 0.28, 0.04, 0.38, 0.5, -0.1, -0.2]
/** Room to words and circles that it goes past. */
const past = 2

interface Point {
  x: number
  y: number
}

/** Where along a thread its words may stand, the best first. */
const wordPlaces = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78]
/** Half the height of a thread's words. */
const halfWord = 9

/** What a thread is to go past, apart from the two it ties. */
export interface InTheWay {
  boxes: readonly Box[]
  circles: readonly Circle[]
}
export interface DrawnThread {
  path: string
  /** Where its words stand. */
  word: Point
}

/**
 * A thread from edge to edge; it bends away from the middle, never goes through You, and past words where it can.
 * @param wide how wide its own words are: they stand on it where nothing else does, as far as there is such a place
 */
export function drawnThread(
  from: Circle,
  to: Circle,
  canvas: Canvas,
  { boxes, circles }: InTheWay = { boxes: [], circles: [] },
  wide = 0
): DrawnThread {
  let found: { thread: BentThread; cost: number } | undefined
  for (const bend of bends) {
    const thread = bentThread(from, to, canvas, bend)
    const { line } = thread
    const touched =
      boxes.filter((box) => boxTouchesLine(box, line, past)).length +
      circles.filter((circle) => circleTouchesLine(circle, line, past)).length
    const cost = touched + (circleTouchesLine({ ...canvas.centre, r: youRadius }, line, past) ? 100 : 0)
    if (!found || cost < found.cost) found = { thread, cost }
    if (cost === 0) break
  }
  const { path, on } = found?.thread ?? bentThread(from, to, canvas, bends[0] ?? 0)
  const hidden = ({ x, y }: Point) => {
    const box = { x1: x - wide / 2, y1: y - halfWord, x2: x + wide / 2, y2: y + halfWord }
    const isOff = box.x1 < 0 || box.x2 > canvas.width
    return (
      boxes.filter((other) => boxesTouch(box, other, past)).length +
      circles.filter((circle) => boxTouchesCircle(box, circle, past)).length +
      (isOff ? 2 : 0)
    )
  }
  const places = wordPlaces.map((place) => on(place))
  const word = places.find((place) => hidden(place) === 0) ?? leastOf(places, hidden)
  return { path, word }
}

const leastOf = (places: readonly Point[], hidden: (place: Point) => number): Point =>
  places.reduce((best, one) => (hidden(one) < hidden(best) ? one : best))

interface BentThread {
  path: string
  line: number[]
  /** The point so far along it. */
  on: (t: number) => Point
}

function bentThread(from: Circle, to: Circle, { centre }: Canvas, bend: number): BentThread {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const side = (middle.x - centre.x) * -dy + (middle.y - centre.y) * dx >= 0 ? 1 : -1
  const isNearYou = Math.hypot(middle.x - centre.x, middle.y - centre.y) < youRadius * 2
  const out = (isNearYou ? youRadius * 4 : length * bend) * side
  const knee = { x: middle.x + (-dy / length) * out, y: middle.y + (dx / length) * out }
  const [start, end] = [edge(from, knee), edge(to, knee)]
  const on = (t: number): Point => ({
    x: (1 - t) * (1 - t) * start.x + 2 * (1 - t) * t * knee.x + t * t * end.x,
    y: (1 - t) * (1 - t) * start.y + 2 * (1 - t) * t * knee.y + t * t * end.y
  })
  const line = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].flatMap((t) => {
    const { x, y } = on(t)
    return [x, y]
  })
  return { line, on, path: `M${at(start)}Q${at(knee)} ${at(end)}` }
}

const edge = ({ x, y, r }: Circle, towards: Point): Point => {
  const far = Math.hypot(towards.x - x, towards.y - y) || 1
  return {
    x: x + ((towards.x - x) / far) * (r + gap),
    y: y + ((towards.y - y) / far) * (r + gap)
  }
}
const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
