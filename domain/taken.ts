import type { PicturedPerson, PicturedThread, PicturedWeb } from './snapshot'

/** What the client lets stand on a sheet that others may see. */
export interface TakeChoices {
  withRoles: boolean
  withStrain: boolean
}

/**
 * The threads that go along: only between two who are both on the sheet. Who covers for whom is part of the drawing; how
 * people know each other is on it when the client wants it so.
 */
export const takenThreads = (
  threads: readonly PicturedThread[],
  people: PicturedWeb,
  withAmong: boolean
): PicturedThread[] =>
  threads.filter(
    ({ fromId, toId, kind }) =>
      people[fromId] !== undefined && people[toId] !== undefined && (withAmong || kind === 'covers')
  )

/**
 * The web as it may be taken away: without those who are private, and without what the client wrote for themselves. Only
 * fields that are named here come through.
 * @returns who was left out, by name
 */
export function takenWeb(
  web: PicturedWeb,
  { withRoles, withStrain }: TakeChoices
): { people: PicturedWeb; leftOut: string[] } {
  const all = Object.entries(web)
  const taken = all
    .filter(([, one]) => !one.private)
    .map(([id, { name, role, sector, ring, addedAt, angle, strength, strained, giving, layers }]) => {
      const one: PicturedPerson = {
        name,
        role: withRoles ? role : '',
        sector,
        ring,
        addedAt,
        ...(angle !== undefined && { angle }),
        ...(strength && { strength }),
        ...(withStrain && strained && { strained }),
        ...(giving && { giving }),
        ...(layers && { layers })
      }
      return [id, one] as const
    })
  const leftOut = all.flatMap(([, one]) => (one.private ? [one.name] : [])).toSorted()
  return { people: Object.fromEntries(taken), leftOut }
}
