import { rings, sectors, type Ring, type Sector } from '../partnership'
import type { WebPerson } from './drawn-person'

/** Those of one part who are not drawn one by one. */
export interface Fold {
  sector: Sector
  people: WebPerson[]
}

/** Above so many in all, full parts are folded. */
export const drawnAtMost = 60
/** Of a folded web so many are drawn: as many as can stand without touching each other. */
const drawnFolded = 40
/** A part that is opened shows so many; the list has them all. */
const openAtMost = 60

/** How much of a part's room each ring has: near ones first, and no circle so full that nobody can be read. */
const share: Record<Ring, number> = { closest: 0.25, close: 0.35, 'further-out': 0.4 }

/** More would lie on each other there, whatever room the other rings leave. */
const most: Record<Ring, number> = { closest: 0.5, close: 0.7, 'further-out': 1 }

/** Those of a part who are drawn: the longest known of each ring, and room that one ring leaves goes to the nearest. */
function firstOf(here: readonly WebPerson[], room: number): WebPerson[] {
  const left = Object.fromEntries(rings.map((ring) => [ring, Math.floor(room * most[ring])])) as Record<
    Ring,
    number
  >
  const chosen = new Set<WebPerson>()
  const take = (one: WebPerson) => {
    if (chosen.has(one) || chosen.size >= room || left[one.ring] === 0) return
    left[one.ring] -= 1
    chosen.add(one)
  }
  for (const ring of rings)
    for (const one of here.filter((known) => known.ring === ring).slice(0, Math.floor(room * share[ring])))
      take(one)
  for (const one of here) take(one)
  return here.filter((one) => chosen.has(one))
}

/**
 * Who is drawn one by one, and who is folded into "+12".
 * @param open a part that is shown whole; the others then fold the more
 */
export function foldedWeb(
  people: readonly WebPerson[],
  open?: Sector
): { drawn: WebPerson[]; folds: Fold[] } {
  if (people.length <= drawnAtMost) return { drawn: [...people], folds: [] }
  const bySector = sectors.map((sector) => ({
    sector,
    people: people
      .filter((one) => one.sector === sector)
      .toSorted((a, b) => rings.indexOf(a.ring) - rings.indexOf(b.ring) || (a.addedAt < b.addedAt ? -1 : 1))
  }))
  const each = Math.floor(drawnFolded / 3)
  // Room that one part does not need goes to the others.
  const spare = bySector.reduce((sum, part) => sum + Math.max(0, each - part.people.length), 0)
  const full = bySector.filter((part) => part.people.length > each).length
  const drawn: WebPerson[] = []
  const folds: Fold[] = []
  for (const { sector, people: here } of bySector) {
    const usual = each + Math.floor(spare / Math.max(1, full))
    const room = open === undefined ? usual : sector === open ? openAtMost : Math.min(8, usual)
    const shown = here.length > room ? firstOf(here, room) : here
    drawn.push(...shown)
    if (here.length > shown.length) folds.push({ sector, people: here.filter((one) => !shown.includes(one)) })
  }
  return { drawn, folds }
}
