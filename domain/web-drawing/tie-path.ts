import type { Ring } from '../partnership'
import type { Giving, Strength, Tie } from '../tie'
import { ringNumber } from './canvas'

interface Point {
  x: number
  y: number
}
/** A tie from the edge of You to the edge of someone: a curve with one bend. */
export interface Bow {
  from: Point
  bend: Point
  to: Point
}

/** Room between a tie's end and the circle it comes to. */
export const tieGap = 3
const bowPerRing = 5
/** A wave this high and long, with both ends calm; over a thick line it is larger, or it would be hidden by it. */
const calmEnd = 14
const waves = {
  strong: { height: 7, length: 20 },
  ordinary: { height: 4.6, length: 15 },
  tenuous: { height: 4.6, length: 15 }
} as const satisfies Record<Strength, unknown>
/** How far a strained tie reaches to each side. */
export const waveReach = (strength: Strength = 'ordinary'): number => waves[strength].height + 1.5

/**
 * @param angle as drawn; every other ten degrees it bows to the other side
 */
export function bowOf(from: Point, to: Point, ring: Ring, angle: number): Bow {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const side = Math.floor(angle / 10) % 2 === 0 ? 1 : -1
  const out = bowPerRing * ringNumber(ring) * side
  return {
    from,
    to,
    bend: {
      x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * out,
      y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * out
    }
  }
}

/** A point of the bow, 0 at You, 1 at the other. */
export function onBow({ from, bend, to }: Bow, t: number): Point {
  const back = 1 - t
  return {
    x: back * back * from.x + 2 * back * t * bend.x + t * t * to.x,
    y: back * back * from.y + 2 * back * t * bend.y + t * t * to.y
  }
}

/** The bow as a few straight strokes, to see what it touches. */
export function strokesOf(bow: Bow): number[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((t) => {
    const { x, y } = onBow(bow, t)
    return [x, y]
  })
}

const round = (value: number) => Math.round(value * 10) / 10
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`

export const bowPath = ({ from, bend, to }: Bow): string => `M${at(from)}Q${at(bend)} ${at(to)}`

/** The wave that lies over a strained tie. */
export function wavePath(bow: Bow, strength: Strength = 'ordinary'): string {
  const wave = waves[strength]
  const length = Math.hypot(bow.to.x - bow.from.x, bow.to.y - bow.from.y)
  const count = Math.max(1, Math.round((length - 2 * calmEnd) / wave.length))
  const calm = Math.min(0.4, calmEnd / length)
  const steps = count * 8
  const points = Array.from({ length: steps + 1 }, (_none, step) => {
    const t = calm + ((1 - 2 * calm) * step) / steps
    const here = onBow(bow, t)
    const next = onBow(bow, t + 0.001)
    const turn = Math.hypot(next.x - here.x, next.y - here.y) || 1
    const out = Math.sin((step / 8) * 2 * Math.PI) * wave.height
    return {
      x: here.x - ((next.y - here.y) / turn) * out,
      y: here.y + ((next.x - here.x) / turn) * out
    }
  })
  return `M${points.map(at).join('L')}`
}

const arrowLength = (strength: Strength | undefined) => (strength === 'strong' ? 11.5 : 9)

/** An arrowhead as a shape of its own, so that it stays as it is whatever the stroke. */
function arrowPath(tip: Point, behind: Point, length: number): string {
  const away = Math.hypot(tip.x - behind.x, tip.y - behind.y) || 1
  const [dx, dy] = [(tip.x - behind.x) / away, (tip.y - behind.y) / away]
  const back = (along: number, across: number): Point => ({
    x: tip.x - dx * along - dy * across,
    y: tip.y - dy * along + dx * across
  })
  const half = length * 0.52
  return `M${at(tip)}L${at(back(length, half))}L${at(back(length * 0.72, 0))}L${at(back(length, -half))}z`
}

/** What is drawn of a tie. */
export interface DrawnTie {
  line: string
  strength: Strength
  wave?: string
  arrows: string[]
}

const toThem: ReadonlySet<Giving | undefined> = new Set(['you', 'both'])
const toYou: ReadonlySet<Giving | undefined> = new Set(['them', 'both'])

export function drawnTie(bow: Bow, { strength, strained, giving }: Tie): DrawnTie {
  const length = arrowLength(strength)
  return {
    line: bowPath(shortened(bow, toYou.has(giving) ? 2 : 0, toThem.has(giving) ? 2 : 0)),
    strength: strength ?? 'ordinary',
    ...(strained && { wave: wavePath(bow, strength) }),
    arrows: [
      ...(toThem.has(giving) ? [arrowPath(bow.to, bow.bend, length)] : []),
      ...(toYou.has(giving) ? [arrowPath(bow.from, bow.bend, length)] : [])
    ]
  }
}

/** The line ends a little before the tip of an arrow, so that a thick one does not stand out beside it. */
function shortened(bow: Bow, atStart: number, atEnd: number): Bow {
  const towards = (end: Point, by: number): Point => {
    const away = Math.hypot(bow.bend.x - end.x, bow.bend.y - end.y) || 1
    return { x: end.x + ((bow.bend.x - end.x) / away) * by, y: end.y + ((bow.bend.y - end.y) / away) * by }
  }
  return { from: towards(bow.from, atStart), bend: bow.bend, to: towards(bow.to, atEnd) }
}
