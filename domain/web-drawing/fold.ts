import { rings, sectors, type Sector } from '../partnership'
import type { WebPerson } from './drawn-person'

/** Those of one part who are not drawn one by one. */
export interface Fold {
  sector: Sector
  people: WebPerson[]
}

/** Above so many in all, full parts are folded. */
export const drawnAtMost = 60
/** A part that is opened shows so many; the list has them all. */
const openAtMost = 60

/**
 * Who is drawn one by one, and who is folded into "+12": of a full part those who stand nearest are drawn, the longest
 * known first.
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
  const most = Math.floor(drawnAtMost / 3)
  // Room that one part does not need goes to the others.
  const spare = bySector.reduce((sum, part) => sum + Math.max(0, most - part.people.length), 0)
  const full = bySector.filter((part) => part.people.length > most).length
  const drawn: WebPerson[] = []
  const folds: Fold[] = []
  for (const { sector, people: here } of bySector) {
    const usual = most + Math.floor(spare / Math.max(1, full))
    const room = open === undefined ? usual : sector === open ? openAtMost : Math.min(8, usual)
    drawn.push(...here.slice(0, room))
    if (here.length > room) folds.push({ sector, people: here.slice(room) })
  }
  return { drawn, folds }
}
