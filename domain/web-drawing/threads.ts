import type { PeopleTie } from '../connection'
import { youRadius, type Canvas } from './canvas'
import { boxTouchesLine, circleTouchesLine, type Box, type Circle } from './shapes'

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

/** A thread from edge to edge; it bends away from the middle, never goes through You, and past words where it can. */
export function drawnThread(
  from: Circle,
  to: Circle,
  canvas: Canvas,
  { boxes, circles }: InTheWay = { boxes: [], circles: [] }
): DrawnThread {
  let found: { thread: DrawnThread; cost: number } | undefined
  for (const bend of bends) {
    const { line, ...thread } = bentThread(from, to, canvas, bend)
    const touched =
      boxes.filter((box) => boxTouchesLine(box, line, past)).length +
      circles.filter((circle) => circleTouchesLine(circle, line, past)).length
    const cost = touched + (circleTouchesLine({ ...canvas.centre, r: youRadius }, line, past) ? 100 : 0)
    if (!found || cost < found.cost) found = { thread, cost }
    if (cost === 0) break
  }
  return found?.thread ?? bentThread(from, to, canvas, bends[0] ?? 0)
}

function bentThread(
  from: Circle,
  to: Circle,
  { centre }: Canvas,
  bend: number
): DrawnThread & { line: number[] } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const side = (middle.x - centre.x) * -dy + (middle.y - centre.y) * dx >= 0 ? 1 : -1
  const isNearYou = Math.hypot(middle.x - centre.x, middle.y - centre.y) < youRadius * 2
  const out = (isNearYou ? youRadius * 4 : length * bend) * side
  const knee = { x: middle.x + (-dy / length) * out, y: middle.y + (dx / length) * out }
  const [start, end] = [edge(from, knee), edge(to, knee)]
  const line = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].flatMap((t) => [
    (1 - t) * (1 - t) * start.x + 2 * (1 - t) * t * knee.x + t * t * end.x,
    (1 - t) * (1 - t) * start.y + 2 * (1 - t) * t * knee.y + t * t * end.y
  ])
  return {
    line,
    path: `M${at(start)}Q${at(knee)} ${at(end)}`,
    word: { x: (start.x + 2 * knee.x + end.x) / 4, y: (start.y + 2 * knee.y + end.y) / 4 }
  }
}

const edge = ({ x, y, r }: Circle, towards: Point): Point => {
  const far = Math.hypot(towards.x - x, towards.y - y) || 1
  return {
    x: x + ((towards.x - x) / far) * (r + gap),
    y: y + ((towards.y - y) / far) * (r + gap)
  }
}
const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
