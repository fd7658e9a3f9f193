import { rings, sectors, type Ring, type Sector } from '../partnership'
import type { WebPerson } from './drawn-person'
import { isWithin } from './sectors'

/** The angles that are kept, on the undrawn circle. */
export const spans: Record<Sector, [from: number, to: number]> = {
  professional: [-90, 45],
  community: [45, 135],
  family: [135, 270]
}
/** Room at the line between two parts. */
const margin = 8
/** How much room someone wants beside a neighbour: who stands near has more threads going past. */
const wants: Record<Ring, number> = { closest: 1.7, close: 1.15, 'further-out': 0.9 }
const byAge = (a: WebPerson, b: WebPerson) =>
  a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : a.id < b.id ? -1 : 1

/**
 * An angle for everyone. Who has one keeps it; where nobody in a part has one, all are spread over it, near and far by
 * turns; who comes later takes the widest room between those who are there.
 */
export function spreadAngles(people: readonly WebPerson[]): Map<string, number> {
  const angles = new Map<string, number>()
  for (const sector of sectors) {
    const here = people.filter((one) => one.sector === sector).toSorted(byAge)
    const stay = here.filter(({ angle }) => angle !== undefined && isWithin(angle, sector))
    const come = here.filter((one) => !stay.includes(one))
    for (const { id, angle } of stay) angles.set(id, angle ?? 0)
    if (stay.length === 0) spread(come, sector, angles)
    else for (const one of come) angles.set(one.id, widestRoom(one, here, sector, angles))
  }
  return angles
}

function spread(people: WebPerson[], sector: Sector, angles: Map<string, number>): void {
  const byTurns = mixedRings(people)
  const [from, to] = spans[sector]
  const sum = byTurns.reduce((all, { ring }) => all + wants[ring], 0)
  let at = from + margin
  for (const { id, ring } of byTurns) {
    const room = ((to - from - 2 * margin) * wants[ring]) / sum
    angles.set(id, at + room / 2)
    at += room
  }
}

/** Neighbours on different rings, as far as the numbers allow. */
function mixedRings(people: WebPerson[]): WebPerson[] {
  const places = rings.flatMap((ring) => {
    const all = people.filter((one) => one.ring === ring)
    return all.map((one, index) => ({ one, at: (index + 0.5) / all.length + rings.indexOf(ring) * 0.001 }))
  })
  return places.toSorted((a, b) => a.at - b.at).map(({ one }) => one)
}

function widestRoom(
  one: WebPerson,
  others: WebPerson[],
  sector: Sector,
  angles: Map<string, number>
): number {
  const [from, to] = spans[sector]
  const there = others.flatMap(({ id, ring }) => {
    const angle = angles.get(id)
    return angle === undefined ? [] : [{ angle, want: wants[ring] + wants[one.ring] }]
  })
  let found = { angle: (from + to) / 2, room: -1 }
  for (let angle = from + margin; angle <= to - margin; angle += 0.5) {
    const room = Math.min(
      (angle - from) / wants[one.ring],
      (to - angle) / wants[one.ring],
      ...there.map((other) => (Math.abs(other.angle - angle) * 2) / other.want)
    )
    if (room > found.room + 1e-9) found = { angle, room }
  }
  return found.angle
}
