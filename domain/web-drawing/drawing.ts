import { sectors, type Ring, type Sector } from '../partnership'
import { spreadAngles } from './angles'
import { canvasFor, pointAt, type Canvas } from './canvas'
import type { DrawnPerson, WebPerson } from './drawn-person'
import { foldedWeb, type Fold } from './fold'
import { drawnAngle, drawnSectors, keptAngle, type DrawnSectors } from './sectors'
import { newPiece, settle, touches, type Piece } from './settle'
import type { Box } from './shapes'
import { wordWidth } from './word-width'

/** Words that belong to the paper: the parts of the web and the rings. */
export interface PaperWords {
  sector: Record<Sector, string>
  ring: Record<Ring, string>
}
export interface PaperWord {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  words: string
}

/** Everything there is to draw. */
export interface Drawing {
  canvas: Canvas
  sectors: DrawnSectors
  people: DrawnPerson[]
  /** Those of a full part that are not drawn one by one. */
  folds: (Fold & { x: number; y: number })[]
  sectorWords: (PaperWord & { sector: Sector })[]
  ringWords: PaperWord[]
  /** How often words, or circles, still touch what they are not to. */
  touches: { words: number; circles: number }
}

/** How much room "+12" takes each way. */
const beadReach = 26
/** How far who is new may stand from the middle of their room, and who has a place from that, in degrees. */
const freedom = { new: 14, placed: 1.5 }

/**
 * Draws a web: the same people always give the same drawing. Who was drawn before stays where they were, within a few
 * degrees (`angle` of each); the words find room by themselves.
 * @param open a full part that is shown whole
 */
export function drawWeb(everyone: readonly WebPerson[], paper: PaperWords, open?: Sector): Drawing {
  const { drawn, folds } = foldedWeb(everyone, open)
  const canvas = canvasFor(drawn.length)
  const counts = Object.fromEntries(
    sectors.map((sector) => [sector, drawn.filter((one) => one.sector === sector).length])
  ) as Record<Sector, number>
  const parts = drawnSectors(counts)
  const angles = spreadAngles(drawn)
  const sectorWords = placedSectorWords(canvas, paper)
  const ringWords = placedRingWords(canvas, paper, parts)
  const begun = drawn.map((one) => {
    const angle = drawnAngle(angles.get(one.id) ?? 0, one.sector, parts)
    return newPiece(one, angle, one.angle === undefined ? freedom.new : freedom.placed, canvas)
  })
  const beads = folds.map((fold) => {
    const { from, to } = parts[fold.sector]
    return { ...fold, ...pointAt(canvas, (from + to) / 2, canvas.radius['further-out'] * 1.12) }
  })
  const pieces = settle(begun, canvas, [
    ...boxesOf(sectorWords, 20),
    ...boxesOf(ringWords, 14),
    ...beads.map(({ x, y }) => ({
      x1: x - beadReach,
      y1: y - beadReach,
      x2: x + beadReach,
      y2: y + beadReach
    }))
  ])
  return {
    canvas,
    sectors: parts,
    people: pieces.map((piece) => drawnPerson(piece, parts)),
    folds: beads,
    sectorWords,
    ringWords,
    touches: touches(pieces)
  }
}

function drawnPerson(piece: Piece, parts: DrawnSectors): DrawnPerson {
  const { person, chosen, turn, dot, bow, spot, words } = piece
  const { cost: _cost, ...label } = spot
  const { from, to } = parts[person.sector]
  const within = Math.min(Math.max(chosen + turn, from), to - 0.01)
  return {
    person,
    angle: keptAngle(within, parts).angle,
    drawnAngle: chosen + turn,
    dot,
    bow,
    label,
    name: words.name,
    role: words.role
  }
}

function placedSectorWords({ width, height }: Canvas, { sector }: PaperWords): Drawing['sectorWords'] {
  return [
    { sector: 'family', x: 8, y: 26, anchor: 'start', words: sector.family },
    { sector: 'professional', x: width - 8, y: 26, anchor: 'end', words: sector.professional },
    { sector: 'community', x: width * 0.64, y: height - 14, anchor: 'middle', words: sector.community }
  ]
}

/** On the line between community and family, just inside their circles. */
function placedRingWords(canvas: Canvas, { ring }: PaperWords, parts: DrawnSectors): PaperWord[] {
  return (Object.keys(canvas.radius) as Ring[]).map((one) => {
    const { x, y } = pointAt(canvas, parts.family.from, canvas.radius[one])
    return { x, y: y + 4, anchor: 'middle', words: ring[one] }
  })
}

const boxesOf = (placed: readonly PaperWord[], size: number): Box[] =>
  placed.map(({ x, y, anchor, words }) => {
    const width = wordWidth(words, size)
    const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    return { x1, y1: y - size, x2: x1 + width, y2: y + size * 0.3 }
  })
