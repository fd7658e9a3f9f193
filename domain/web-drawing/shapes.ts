/** Boxes, circles and lines, and whether they touch. Plain numbers: this runs some hundred thousand times a drawing. */
export interface Box {
  x1: number
  y1: number
  x2: number
  y2: number
}
export interface Circle {
  x: number
  y: number
  r: number
}
/** x and y by turns. */
export type Line = readonly number[]

export const boxesTouch = (a: Box, b: Box, room: number): boolean =>
  a.x1 < b.x2 + room && b.x1 < a.x2 + room && a.y1 < b.y2 + room && b.y1 < a.y2 + room

export function boxTouchesCircle(box: Box, circle: Circle, room: number): boolean {
  const dx = Math.max(box.x1 - circle.x, 0, circle.x - box.x2)
  const dy = Math.max(box.y1 - circle.y, 0, circle.y - box.y2)
  const reach = circle.r + room
  return dx * dx + dy * dy < reach * reach
}

export function boxTouchesLine(box: Box, line: Line, room: number): boolean {
  for (let at = 0; at + 3 < line.length; at += 2)
    if (boxTouchesStroke(box, line[at] ?? 0, line[at + 1] ?? 0, line[at + 2] ?? 0, line[at + 3] ?? 0, room))
      return true
  return false
}

/** Liang and Barsky: what of a stroke lies within the box. */
function boxTouchesStroke(box: Box, x1: number, y1: number, x2: number, y2: number, room: number): boolean {
  const [left, right, top, bottom] = [box.x1 - room, box.x2 + room, box.y1 - room, box.y2 + room]
  if (Math.max(x1, x2) < left || Math.min(x1, x2) > right) return false
  if (Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) return false
  const dx = x2 - x1
  const dy = y2 - y1
  let [from, to] = [0, 1]
  for (let side = 0; side < 4; side += 1) {
    const p = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy
    const q = side === 0 ? x1 - left : side === 1 ? right - x1 : side === 2 ? y1 - top : bottom - y1
    if (p === 0) {
      if (q < 0) return false
    } else if (p < 0) from = Math.max(from, q / p)
    else to = Math.min(to, q / p)
    if (from > to) return false
  }
  return true
}

export function circleTouchesLine({ x, y, r }: Circle, line: Line, room: number): boolean {
  const reach = (r + room) * (r + room)
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [ax, ay] = [line[at] ?? 0, line[at + 1] ?? 0]
    const [dx, dy] = [(line[at + 2] ?? 0) - ax, (line[at + 3] ?? 0) - ay]
    const length = dx * dx + dy * dy || 1
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
    const [ox, oy] = [ax + along * dx - x, ay + along * dy - y]
    if (ox * ox + oy * oy < reach) return true
  }
  return false
}

export const circlesTouch = (a: Circle, b: Circle, room: number): boolean => {
  const [dx, dy, reach] = [a.x - b.x, a.y - b.y, a.r + b.r + room]
  return dx * dx + dy * dy < reach * reach
}

/** Whether a straight stroke crosses a line of strokes. */
export function linesCross([ax = 0, ay = 0, bx = 0, by = 0]: Line, line: Line): boolean {
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [cx, cy, dx, dy] = [line[at] ?? 0, line[at + 1] ?? 0, line[at + 2] ?? 0, line[at + 3] ?? 0]
    if (Math.max(cx, dx) < Math.min(ax, bx) || Math.min(cx, dx) > Math.max(ax, bx)) continue
    if (Math.max(cy, dy) < Math.min(ay, by) || Math.min(cy, dy) > Math.max(ay, by)) continue
    if (
      sideOf(ax, ay, bx, by, cx, cy) !== sideOf(ax, ay, bx, by, dx, dy) &&
      sideOf(cx, cy, dx, dy, ax, ay) !== sideOf(cx, cy, dx, dy, bx, by)
    )
      return true
  }
  return false
}

/** On which side of the stroke from a to b a point lies. */
const sideOf = (ax: number, ay: number, bx: number, by: number, px: number, py: number): number =>
  Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))

/** The box around a line. */
export function boxAround(line: Line): Box {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity }
  for (let at = 0; at + 1 < line.length; at += 2) {
    const [x, y] = [line[at] ?? 0, line[at + 1] ?? 0]
    box.x1 = Math.min(box.x1, x)
    box.x2 = Math.max(box.x2, x)
    box.y1 = Math.min(box.y1, y)
    box.y2 = Math.max(box.y2, y)
  }
  return box
}
