import type { Member } from './member'
import type { PicturedPerson, PicturedThread, PicturedWeb } from './snapshot'
import type { Tie } from './tie'
import type { WebPerson } from './web-drawing/drawn-person'
import type { Thread } from './web-drawing/threads'

const kept = [
  'angle',
  'strength',
  'strained',
  'giving',
  'layers',
  'supports',
  'stage',
  'load',
  'private'
] as const satisfies readonly (keyof Tie)[]

/**
 * Everyone as they stand now, to be kept as a picture.
 * @param stood where those were drawn last whom the client has not put anywhere
 */
export function picturedWeb(members: Iterable<Member>, stood: ReadonlyMap<string, number>): PicturedWeb {
  return Object.fromEntries([...members].map((one) => [one.id, pictured(one, stood.get(one.id))]))
}

/** The threads between those of a picture, without the rows they came from. */
export function picturedThreads(people: PicturedWeb, threads: readonly Thread[]): PicturedThread[] {
  return threads
    .filter(({ fromId, toId }) => people[fromId] !== undefined && people[toId] !== undefined)
    .map(({ fromId, toId, kind }) => ({ fromId, toId, kind }))
}

/** A thread of a picture as the drawing takes it in. */
export const drawableThread = (one: PicturedThread): Thread => ({
  ...one,
  id: `${one.kind} ${one.fromId} ${one.toId}`
})

function pictured(
  { name, role, sector, ring, addedAt, tie }: Member,
  stood: number | undefined
): PicturedPerson {
  const said = kept.flatMap((field) => (tie[field] === undefined ? [] : [[field, tie[field]] as const]))
  const angle = tie.angle ?? stood
  return {
    name,
    role,
    sector,
    ring,
    addedAt,
    ...Object.fromEntries(said),
    ...(angle !== undefined && { angle })
  }
}

/** Someone of a picture as the drawing takes them in. */
export function drawable(id: string, one: PicturedPerson): WebPerson {
  const { name, role, sector, ring, addedAt, angle, ...tie } = one
  return {
    id,
    name,
    role,
    sector,
    ring,
    addedAt,
    angle,
    tie: { ...tie, ...(angle !== undefined && { angle }) }
  }
}
