import { rings, type Ring } from '../partnership'

/** The paper of the drawing, in its own pixels. */
export interface Canvas {
  width: number
  height: number
  centre: { x: number; y: number }
  radius: Record<Ring, number>
  /** Whether what someone does stands under their name, or only on focus. */
  withRoles: boolean
}

/** Up to so many people the drawing keeps its own size, and roles stand in it. */
export const fitsOneSheet = 16
/** With so many it has twice the size each way. */
const fitsFourSheets = 40
/** It grows a little on with more, since ties touch circles else; on paper the words become smaller with it. */
const growsAtMost = 1.3
const sheet = { width: 840, height: 756, x: 420, y: 374 }
const radii: Record<Ring, number> = { closest: 120, close: 214, 'further-out': 302 }
const dots: Record<Ring, number> = { closest: 21, close: 18, 'further-out': 16 }

/** How large the circle in the middle and those around it are. */
export const youRadius = 34
export const dotRadius = (ring: Ring): number => dots[ring]
export const ringNumber = (ring: Ring): number => rings.indexOf(ring)

/** @param count how many are drawn */
export function canvasFor(count: number): Canvas {
  const over = Math.max(0, count - fitsOneSheet) / (fitsFourSheets - fitsOneSheet)
  const scale = 1 + Math.min(growsAtMost, over)
  return {
    width: Math.round(sheet.width * scale),
    height: Math.round(sheet.height * scale),
    centre: { x: Math.round(sheet.x * scale), y: Math.round(sheet.y * scale) },
    radius: {
      closest: Math.round(radii.closest * scale),
      close: Math.round(radii.close * scale),
      'further-out': Math.round(radii['further-out'] * scale)
    },
    withRoles: count <= fitsOneSheet
  }
}

const degree = Math.PI / 180

/** The point at an angle and a distance from the middle. */
export function pointAt({ centre }: Canvas, angle: number, distance: number): { x: number; y: number } {
  return {
    x: centre.x + Math.cos(angle * degree) * distance,
    y: centre.y + Math.sin(angle * degree) * distance
  }
}

/** The way back: the angle of a point, and the ring whose circle is nearest to it. */
export function placeAt({ centre, radius }: Canvas, x: number, y: number): { angle: number; ring: Ring } {
  const distance = Math.hypot(x - centre.x, y - centre.y)
  const byNearness = rings.toSorted((a, b) => Math.abs(radius[a] - distance) - Math.abs(radius[b] - distance))
  return {
    angle: Math.atan2(y - centre.y, x - centre.x) / degree,
    ring: byNearness[0] ?? 'close'
  }
}
