import type { PeopleTie } from '../connection'
import { youRadius, type Canvas } from './canvas'
import type { Circle } from './shapes'

/** A thread between two people of the web. "covers": the first covers for the second what is not expected there. */
export interface Thread {
  id: string
  fromId: string
  toId: string
  kind: PeopleTie | 'covers'
}

/** Room between a thread's end and the circle it comes to. */
const gap = 4
/** How far it bends, as a share of its length: apart from the straight ties to the middle. */
const bend = 0.18

interface Point {
  x: number
  y: number
}

/** A thread from edge to edge; it bends away from the middle, and never goes through You. Its words stand at `word`. */
export function drawnThread(from: Circle, to: Circle, { centre }: Canvas): { path: string; word: Point } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const side = (middle.x - centre.x) * -dy + (middle.y - centre.y) * dx >= 0 ? 1 : -1
  const isNearYou = Math.hypot(middle.x - centre.x, middle.y - centre.y) < youRadius * 2
  const out = (isNearYou ? youRadius * 4 : length * bend) * side
  const knee = { x: middle.x + (-dy / length) * out, y: middle.y + (dx / length) * out }
  const [start, end] = [edge(from, knee), edge(to, knee)]
  return {
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
