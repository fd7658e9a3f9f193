import { spans, spreadAngles } from './angles'
import type { WebPerson } from './drawn-person'

/** Those of one part as they stand around you, one after the other, without the one who is to be put among them. */
function around(people: readonly WebPerson[], id: string): { id: string; angle: number }[] {
  const sector = people.find((one) => one.id === id)?.sector
  const angles = spreadAngles(people.filter((one) => one.id !== id))
  return people
    .filter((one) => one.id !== id && one.sector === sector)
    .map((one) => ({ id: one.id, angle: angles.get(one.id) ?? 0 }))
    .toSorted((a, b) => a.angle - b.angle)
}

/** Whom someone can be put next to on the map: the others of their part, in the order they stand. */
export const canStandNextTo = (people: readonly WebPerson[], id: string): string[] =>
  around(people, id).map((one) => one.id)

/** After whom someone was put; undefined where the map found their place, or where they are the first. */
export function standsNextTo(people: readonly WebPerson[], id: string): string | undefined {
  const own = people.find((one) => one.id === id)?.tie.angle
  if (own === undefined) return undefined
  return around(people, id).findLast(({ angle }) => angle <= own)?.id
}

/** The angle, in degrees as it is kept, halfway between someone and whoever comes after them. */
export function angleNextTo(people: readonly WebPerson[], id: string, nextTo: string): number | undefined {
  const others = around(people, id)
  const at = others.findIndex((one) => one.id === nextTo)
  const sector = people.find((one) => one.id === id)?.sector
  const before = others[at]
  if (!before || !sector) return undefined
  const end = spans[sector][1]
  return (before.angle + (others[at + 1]?.angle ?? end)) / 2
}
