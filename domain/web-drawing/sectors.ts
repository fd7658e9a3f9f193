import { sectors, type Sector } from '../partnership'

/**
 * The three parts of the web as pieces of a circle, in degrees: 0 points right, and it goes clockwise. A person's angle is
 * kept as it is on this undrawn circle; in the drawing a part with many people is wider (`sectorWidths`).
 */
const pieces: Record<Sector, { from: number; to: number }> = {
  professional: { from: -90, to: 45 },
  community: { from: 45, to: 135 },
  family: { from: 135, to: 270 }
}
/** In the order they stand around the circle. */
const around = ['professional', 'community', 'family'] as const satisfies readonly Sector[]
/** No part is drawn narrower. */
const narrowest = 75
/**
 * How slowly the widths follow the numbers, in people. With 30, one person more turns nobody by more than 9 degrees.
 */
const inertia = 30

/** Where each part begins and ends as it is drawn. */
export type DrawnSectors = Record<Sector, { from: number; to: number }>

/** @param counts how many are drawn in each part */
export function drawnSectors(counts: Record<Sector, number>): DrawnSectors {
  const all = sectors.reduce((sum, sector) => sum + counts[sector], 0)
  const wanted = new Map(
    around.map((sector) => {
      const { from, to } = pieces[sector]
      return [sector, (360 * ((inertia * (to - from)) / 360 + counts[sector])) / (inertia + all)]
    })
  )
  const free = 360 - 3 * narrowest
  const over = around.reduce((sum, sector) => sum + Math.max(0, (wanted.get(sector) ?? 0) - narrowest), 0)
  let from = pieces.professional.from
  const drawn = around.map((sector) => {
    const width = narrowest + (Math.max(0, (wanted.get(sector) ?? 0) - narrowest) * free) / over
    const piece = { from, to: from + width }
    from += width
    return [sector, piece] as const
  })
  return Object.fromEntries(drawn) as DrawnSectors
}

/** An angle of any size as the same one between -90 and 270. */
export const turned = (angle: number): number => ((((angle + 90) % 360) + 360) % 360) - 90

/** Whether an angle that is kept lies in a part. One that was kept before its person changed parts does not. */
export const isWithin = (angle: number, sector: Sector): boolean => {
  const { from, to } = pieces[sector]
  return turned(angle) >= from && turned(angle) < to
}

/** Where a kept angle is drawn. */
export function drawnAngle(kept: number, sector: Sector, drawn: DrawnSectors): number {
  const piece = pieces[sector]
  const { from, to } = drawn[sector]
  return from + ((turned(kept) - piece.from) / (piece.to - piece.from)) * (to - from)
}

/** The way back: in which part a drawn angle lies, and the angle that is kept of it. */
export function keptAngle(angle: number, drawn: DrawnSectors): { sector: Sector; angle: number } {
  const at = turned(angle)
  const sector = around.find((one) => at >= drawn[one].from && at < drawn[one].to) ?? 'family'
  const { from, to } = drawn[sector]
  const piece = pieces[sector]
  const kept = piece.from + ((at - from) / (to - from)) * (piece.to - piece.from)
  // Never on the line between two parts, where it would fall to the other side by rounding.
  return { sector, angle: Math.round(Math.min(Math.max(kept, piece.from + 1), piece.to - 1) * 100) / 100 }
}
