import type { Layer } from '../tie'
import type { Canvas } from './canvas'
import type { Anchor, Label, WebPerson } from './drawn-person'
import { boxTouchesLine, type Box, type Circle, type Line } from './shapes'
import { shownWords, wordWidth } from './word-width'

/** Words beside a circle, and how far from where they would stand best. */
export interface Spot extends Label {
  cost: number
}

const size = { name: 16, role: 14 }
const lineHeight = { one: 18, two: 37 }
const nameless = 24
/** A bead and the room after it. */
export const beadStep = 15
const besideDot = 8
const aboveDot = 6

/** How much room the words of someone take. */
export function wordsOf(
  person: WebPerson,
  canvas: Canvas
): { width: number; height: number; name: string; role: string } {
  const name = shownWords(person.name)
  const role = canvas.withRoles ? shownWords(person.role) : ''
  const beads: readonly Layer[] = person.tie.layers ?? []
  const second = beads.length * beadStep + wordWidth(role, size.role)
  const hasSecond = second > 0
  return {
    name,
    role,
    width: Math.max(name === '' ? nameless : wordWidth(name, size.name), second),
    height: hasSecond ? lineHeight.two : lineHeight.one
  }
}

/** Someone whose words look for a place. */
export interface Speaker {
  dot: Circle
  /** As drawn. */
  angle: number
  tie: Line
  words: { width: number; height: number }
}

/** Puts a place on the list, unless it is off the paper or on the tie of the one whose words they are. */
function adder({ tie, words: { width, height } }: Speaker, canvas: Canvas, spots: Spot[]) {
  return (x: number, y: number, anchor: Anchor, cost: number, leader?: number[]) => {
    const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    const box = { x1, y1: y - height / 2, x2: x1 + width, y2: y + height / 2 }
    if (!isOnPaper(box, canvas) || boxTouchesLine(box, tie, 2)) return
    spots.push(leader ? { x, y, anchor, box, cost, leader } : { x, y, anchor, box, cost })
  }
}

/** The places close to the circle. */
export function nearSpots(speaker: Speaker, canvas: Canvas): Spot[] {
  const { dot, angle } = speaker
  const { height } = speaker.words
  const outwards = Math.cos((angle * Math.PI) / 180)
  const spots: Spot[] = []
  const add = adder(speaker, canvas, spots)
  const side = dot.r + besideDot
  const rise = dot.r + aboveDot + height / 2
  const isUpright = Math.abs(outwards) < 0.4
  const isUp = Math.sin((angle * Math.PI) / 180) < 0
  const east = outwards >= 0
  add(dot.x + side, dot.y, 'start', isUpright ? 3 : east ? 0 : 4)
  add(dot.x - side, dot.y, 'end', isUpright ? 3 : east ? 4 : 0)
  add(dot.x, dot.y - rise, 'middle', isUpright && isUp ? 0 : 3)
  add(dot.x, dot.y + rise, 'middle', isUpright && !isUp ? 0 : 3)
  for (const up of [-1, 1]) {
    const y = dot.y + up * (rise - 3)
    add(dot.x - dot.r, y, 'start', east ? 3.5 : 5)
    add(dot.x + dot.r, y, 'end', east ? 5 : 3.5)
    const slant = dot.y + up * (dot.r * 0.7 + height / 2 - 4)
    add(dot.x + dot.r * 0.8 + 6, slant, 'start', east ? 2 : 4.5)
    add(dot.x - dot.r * 0.8 - 6, slant, 'end', east ? 4.5 : 2)
  }
  return spots
}

/** No place away from the circle costs less. */
export const leastLed = 7
/** The places away from the circle, each with a line that leads to it: many, so only asked for where no near one will do. */
export function ledSpots(speaker: Speaker, canvas: Canvas): Spot[] {
  const { dot, angle } = speaker
  const spots: Spot[] = []
  const add = adder(speaker, canvas, spots)
  const furthest = Math.max(canvas.width, canvas.height) * 0.5
  for (let far = 28; far < furthest; far += far < 120 ? 22 : 44)
    for (const turn of far < 120 ? [0, -22, 22, -45, 45] : [0, -10, 10, -22, 22]) {
      const way = ((angle + turn) * Math.PI) / 180
      const [cos, sin] = [Math.cos(way), Math.sin(way)]
      const from = { x: dot.x + cos * (dot.r + 2), y: dot.y + sin * (dot.r + 2) }
      const to = { x: dot.x + cos * (dot.r + far), y: dot.y + sin * (dot.r + far) }
      const leader = [from.x, from.y, to.x, to.y]
      const cost = leastLed + far / 30 + Math.abs(turn) / 15
      if (Math.abs(cos) > 0.3) add(to.x + Math.sign(cos) * 4, to.y, cos > 0 ? 'start' : 'end', cost, leader)
      else add(to.x, to.y + Math.sign(sin) * 12, 'middle', cost, leader)
    }
  return spots
}

const margin = 6
const isOnPaper = (box: Box, { width, height }: Canvas) =>
  box.x1 >= margin && box.y1 >= margin && box.x2 <= width - margin && box.y2 <= height - margin
