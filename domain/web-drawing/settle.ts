import { dotRadius, pointAt, youRadius, type Canvas } from './canvas'
import type { WebPerson } from './drawn-person'
import { leastLed, ledSpots, nearSpots, wordsOf, type Spot } from './label-spots'
import {
  boxAround,
  boxesTouch,
  boxTouchesCircle,
  boxTouchesLine,
  circlesTouch,
  circleTouchesLine,
  linesCross,
  type Box,
  type Circle
} from './shapes'
import { bowOf, strokesOf, tieGap, waveReach, type Bow } from './tie-path'

/** One person on the paper while places are still being tried. */
export interface Piece extends Standing {
  person: WebPerson
  words: ReturnType<typeof wordsOf>
  /** The angle that was chosen for them, and how far they may be turned from it. */
  chosen: number
  free: number
  tieRoom: number
  near: Spot[]
  led: () => Spot[]
  spot: Spot
}
/** Where a piece stands: how far from the chosen angle, and how far off its circle where that is full. */
interface Standing {
  turn: number
  out: number
  dot: Circle
  bow: Bow
  tie: number[]
  /** The box around the tie: most others are not even near it. */
  reach: Box
}

const labelRoom = 3
const dotRoom = 3
const touching = 100
const noRoom = 1000

export function newPiece(person: WebPerson, angle: number, free: number, canvas: Canvas): Piece {
  const words = wordsOf(person, canvas)
  const { strained, strength } = person.tie
  const tieRoom = strained ? waveReach(strength) : strength === 'strong' ? 3.5 : 2
  const bare = { person, words, chosen: angle, free, tieRoom }
  return withSpots({ ...bare, ...standingAt(bare, 0, 0, canvas) }, canvas)
}

function standingAt(
  { person: { ring }, chosen }: Pick<Piece, 'person' | 'chosen'>,
  turn: number,
  out: number,
  canvas: Canvas
): Standing {
  const angle = chosen + turn
  const distance = canvas.radius[ring] + out
  const dot = { ...pointAt(canvas, angle, distance), r: dotRadius(ring) }
  const from = pointAt(canvas, angle, youRadius + tieGap)
  const bow = bowOf(from, pointAt(canvas, angle, distance - dot.r - tieGap), ring, angle)
  const tie = strokesOf(bow)
  return { turn, out, dot, bow, tie, reach: boxAround(tie) }
}

/** The words where they would stand best if nobody else were there. */
function withSpots(piece: Omit<Piece, 'near' | 'led' | 'spot'>, canvas: Canvas): Piece {
  const { dot, chosen, turn, tie, words } = piece
  const speaker = { dot, angle: chosen + turn, tie, words }
  const near = nearSpots(speaker, canvas)
  let found: Spot[] | undefined
  const led = () => (found ??= ledSpots(speaker, canvas))
  return { ...piece, near, led, spot: near[0] ?? led()[0] ?? nowhere(dot, words) }
}

/** For words that have no room at all: beside the circle, whatever stands there. */
function nowhere(dot: Circle, { width, height }: { width: number; height: number }): Spot {
  const x1 = dot.x + dot.r + 8
  const box = { x1, y1: dot.y - height / 2, x2: x1 + width, y2: dot.y + height / 2 }
  return { x: x1, y: dot.y, anchor: 'start', box, cost: noRoom }
}

const boxTouchesTie = (box: Box, { tie, tieRoom, reach }: Piece): boolean =>
  boxesTouch(box, reach, tieRoom + 1) && boxTouchesLine(box, tie, tieRoom + 1)
const circleTouchesTie = (circle: Circle, { tie, tieRoom, reach }: Piece): boolean =>
  boxTouchesCircle(reach, circle, tieRoom + 1) && circleTouchesLine(circle, tie, tieRoom + 1)

/** What words, circles and ties of two do to each other, the words of the first left out. */
const standing = (one: Piece, other: Piece): number =>
  touching *
  (Number(circlesTouch(one.dot, other.dot, dotRoom)) +
    Number(circleTouchesTie(one.dot, other)) +
    Number(circleTouchesTie(other.dot, one)) +
    Number(boxTouchesCircle(other.spot.box, one.dot, labelRoom)) +
    Number(boxTouchesTie(other.spot.box, one)) +
    Number(other.spot.leader !== undefined && circleTouchesLine(one.dot, other.spot.leader, 1)))

/** What the words of one do to another. */
function speaking({ box, leader }: Spot, other: Piece): number {
  let cost = 0
  if (boxesTouch(box, other.spot.box, labelRoom)) cost += touching
  if (boxTouchesCircle(box, other.dot, labelRoom)) cost += touching
  if (boxTouchesTie(box, other)) cost += touching
  if (other.spot.leader && boxTouchesLine(box, other.spot.leader, 1)) cost += touching
  if (leader) {
    if (boxTouchesLine(other.spot.box, leader, 1)) cost += touching
    if (circleTouchesLine(other.dot, leader, 2)) cost += touching
    if (linesCross(leader, other.tie)) cost += 12
    if (other.spot.leader && linesCross(leader, other.spot.leader)) cost += 40
  }
  return cost
}

/** Tries places until nothing touches or nothing gets better. Always the same for the same people. */
export function settle(pieces: Piece[], canvas: Canvas, fixed: readonly Box[]): Piece[] {
  const table = new Table(canvas, fixed)
  let found = table.settled(pieces)
  const next = numbersFrom(pieces.length)
  for (let tries = 0; tries < triesWith(pieces.length) && found.restless > 0; tries += 1) {
    const again = table.settled(table.shaken(found.pieces, next))
    if (again.restless < found.restless) found = again
  }
  return found.pieces
}

/** So many times those who touch are shaken; with many people that would have to be waited for. */
const triesWith = (count: number) => (count <= 40 ? 6 : count <= 60 ? 1 : 0)
const roundsWith = (count: number) => (count <= 60 ? 8 : 4)

/** Chance that is the same every time. */
function numbersFrom(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

class Table {
  readonly #canvas: Canvas
  readonly #fixed: readonly Box[]
  readonly #you: Circle

  constructor(canvas: Canvas, fixed: readonly Box[]) {
    this.#canvas = canvas
    this.#fixed = fixed
    this.#you = { ...canvas.centre, r: youRadius }
  }

  settled(from: readonly Piece[]): { pieces: Piece[]; restless: number } {
    const pieces = [...from]
    let restless = 0
    for (let round = 0; round < roundsWith(pieces.length); round += 1) {
      let isBetter = false
      restless = 0
      for (const [index, piece] of pieces.entries()) {
        const others = pieces.filter((other) => other !== piece)
        const found = this.#better(piece, others, round > 0)
        if (found.cost >= touching) restless += 1
        if (found.piece === piece) continue
        isBetter = true
        pieces[index] = found.piece
      }
      if (!isBetter && round > 0) break
    }
    return { pieces, restless }
  }

  /** The same, but those who touch something stand elsewhere by chance. */
  shaken(pieces: readonly Piece[], chance: () => number): Piece[] {
    return pieces.map((piece) => {
      const others = pieces.filter((other) => other !== piece)
      const isCalm = this.#best(piece, others, Infinity).cost < touching
      if (isCalm && chance() > 0.15) return piece
      const turn = (chance() * 2 - 1) * piece.free
      return withSpots({ ...piece, ...standingAt(piece, turn, 0, this.#canvas) }, this.#canvas)
    })
  }

  #better(piece: Piece, others: Piece[], mayMove: boolean): { piece: Piece; cost: number } {
    let found = this.#best(piece, others, Infinity)
    if (found.cost < touching || !mayMove) return found
    for (const [turn, out] of triesFor(piece, this.#canvas, others.length > 60)) {
      const stands = { ...piece, ...standingAt(piece, turn, out, this.#canvas) }
      const tried = this.#best(stands, others, found.cost - 0.01, this.#canvas)
      if (tried.cost < found.cost - 0.01) found = tried
    }
    return found
  }

  /** The best words for a piece among the others, and what all of it costs; the piece itself where nothing is better. */
  #best(piece: Piece, others: Piece[], limit: number, anew?: Canvas): { piece: Piece; cost: number } {
    let stands = (Math.abs(piece.turn) / Math.max(piece.free, 4)) * 6 + Math.abs(piece.out) / 5
    for (const other of others) {
      if (stands >= limit) return { piece, cost: Infinity }
      stands += standing(piece, other)
    }
    if (stands >= limit) return { piece, cost: Infinity }
    const here = anew ? withSpots(piece, anew) : piece
    let found = { spot: here.spot, cost: Infinity }
    const tryOut = (spot: Spot) => {
      if (spot.cost >= Math.min(found.cost, limit - stands)) return
      let cost = spot.cost + this.#alone(spot)
      for (const other of others) {
        if (cost >= found.cost) return
        cost += speaking(spot, other)
      }
      if (cost < found.cost) found = { spot, cost }
    }
    tryOut(here.spot)
    here.near.forEach(tryOut)
    if (leastLed < Math.min(found.cost, limit - stands)) here.led().forEach(tryOut)
    const isSame = found.spot === piece.spot && !anew
    return { piece: isSame ? piece : { ...here, spot: found.spot }, cost: stands + found.cost }
  }

  #alone({ box }: Spot): number {
    let cost = boxTouchesCircle(box, this.#you, 2) ? touching : 0
    for (const other of this.#fixed) if (boxesTouch(box, other, 2)) cost += touching
    return cost
  }
}

/** Among many, fewer places are tried: the drawing is not to be waited for. */
function triesFor({ free }: Piece, { radius }: Canvas, areMany: boolean): [turn: number, out: number][] {
  const off = Math.round((radius.closest / 120) * 20)
  const steps = areMany ? 2 : 4
  const turns = Array.from({ length: 2 * steps + 1 }, (_none, step) => ((step - steps) / steps) * free)
  return turns.flatMap((turn) => (areMany ? [0] : [0, off, -off]).map((out): [number, number] => [turn, out]))
}

/** How often words touch words, circles or the ties of others; 0 is as it is to be. */
export function touches(pieces: readonly Piece[]): { words: number; circles: number } {
  let [words, circles] = [0, 0]
  for (const [index, one] of pieces.entries())
    for (const other of pieces.slice(index + 1)) {
      words +=
        Number(boxesTouch(one.spot.box, other.spot.box, 0)) +
        Number(boxTouchesCircle(one.spot.box, other.dot, 0)) +
        Number(boxTouchesCircle(other.spot.box, one.dot, 0)) +
        Number(boxTouchesLine(one.spot.box, other.tie, 1)) +
        Number(boxTouchesLine(other.spot.box, one.tie, 1))
      circles +=
        Number(circlesTouch(one.dot, other.dot, 0)) +
        Number(circleTouchesLine(one.dot, other.tie, 0)) +
        Number(circleTouchesLine(other.dot, one.tie, 0))
    }
  return { words, circles }
}
