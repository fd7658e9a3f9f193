import { rings, sectors } from '@/domain/partnership'
import type { DrawnPerson, WebPerson } from '@/domain/web-drawing/drawn-person'
import { givings, layers, strengths } from '@/domain/tie'

export const paper = {
  sector: { professional: 'Professional care', family: 'Family & friends', community: 'Community' },
  ring: { closest: 'closest', close: 'close', 'further-out': 'further out' }
}

/** A generator of our own, so that a seed gives the same web on every machine. */
function numbers(seed: number) {
  let state = (seed * 2_654_435_761) >>> 0
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const letters = 'aeionrstlmdhuckgbpvw'
/** A web of so many people with names and roles of 3 to 22 letters; the same for the same seed. */
export function madeUpWeb(seed: number, count: number): WebPerson[] {
  const next = numbers(seed)
  const word = (length: number) =>
    Array.from({ length }, (_none, at) =>
      at > 2 && at % 8 === 7 && at < length - 1 ? ' ' : (letters[next(letters.length)] ?? 'a')
    ).join('')
  return Array.from({ length: count }, (_none, index) => ({
    id: `p${index}`,
    name: word(3 + next(20)).replace(/^./, (first) => first.toUpperCase()),
    role: word(3 + next(20)),
    sector: sectors[next(3)] ?? 'family',
    ring: rings[next(3)] ?? 'close',
    addedAt: `2026-01-01T00:00:${String(index).padStart(2, '0')}Z`,
    tie: {
      strength: strengths[next(3)],
      giving: givings[next(3)],
      layers: layers.filter(() => next(3) === 0),
      ...(next(5) === 0 && { strained: true as const })
    }
  }))
}

/** Everyone where the drawing put them, as it is remembered. */
export const remembered = (people: readonly DrawnPerson[]): WebPerson[] =>
  people.map(({ person, angle }) => ({ ...person, angle }))
