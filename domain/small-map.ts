import { initials } from './names'
import { sectors, type Ring } from './partnership'
import type { Strength } from './tie-words'
import type { Helper } from './visit-page'

/** The small map of a sheet, in the pixels of a page, of which 96 are an inch. Its letters are ten points, as all is. */
export const smallMap = {
  size: 160,
  you: 15.5,
  dot: 13.5,
  radius: { closest: 41, close: 65, 'further-out': 65 }
} as const

/** Someone on it. */
export interface MapDot {
  id: string
  x: number
  y: number
  letters: string
  strength: Strength
}

/** Everyone on a line of their own around the client, in the order of the parts of the web; as close as their ring. */
export function mapDots(helpers: readonly Helper[]): MapDot[] {
  const ringOrder: readonly Ring[] = ['closest', 'close', 'further-out']
  const order = helpers.toSorted(
    (a, b) =>
      sectors.indexOf(a.sector) - sectors.indexOf(b.sector) ||
      ringOrder.indexOf(a.ring) - ringOrder.indexOf(b.ring)
  )
  const middle = smallMap.size / 2
  return order.map(({ id, name, ring, strength = 'ordinary' }, index) => {
    const angle = ((index + 0.5) / order.length) * 2 * Math.PI - Math.PI / 2
    const radius = smallMap.radius[ring]
    const at = (share: number) => Math.round((middle + share * radius) * 100) / 100
    return { id, x: at(Math.cos(angle)), y: at(Math.sin(angle)), letters: initials(name), strength }
  })
}
