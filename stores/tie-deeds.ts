import * as v from 'valibot'
import { readSetting, writeSetting } from '@/db/drafts'
import { arrange, writeTie, writeTieLine, type Move } from '@/db/tie'
import type { TieLines, TieList } from '@/domain/partnership-more'
import type { TieSaid } from '@/domain/tie'
import { useCareWeb } from './care-web'

export type { Move }

/** What is said of a tie, and where people stand in the map, bound to the web that this page has open. */
export function useTieDeeds() {
  const { database, surroundings } = useCareWeb()
  return {
    write: (partnerId: string, said: TieSaid) => writeTie(database, surroundings, partnerId, plainTie(said)),
    newId: surroundings.newId,
    /** Writes one contact, role or standing; without fields it goes. */
    writeLine: <List extends TieList>(
      partnerId: string,
      list: List,
      id: string,
      fields: { [F in keyof TieLines[List]]?: TieLines[List][F] | undefined } | undefined
    ) => writeTieLine(database, surroundings, partnerId, list, id, fields && { ...fields }),
    move: (move: Move) => arrange(database, surroundings, [{ ...move }]),
    /** Puts everyone in order at once; one deed. */
    tidy: (moves: readonly Move[]) =>
      arrange(
        database,
        surroundings,
        moves.map((move) => ({ ...move })),
        true
      )
  }
}

/** Lists as the database can store them: what comes from a screen may be a reactive proxy. */
const plainTie = (said: TieSaid): TieSaid =>
  Object.fromEntries(
    Object.entries(said).map(([field, value]) => [
      field,
      Array.isArray(value) ? [...(value as unknown[])] : value
    ])
  )

const anglesId = 'web-angles'
const anglesSchema = v.record(v.string(), v.number())

/**
 * Where everybody stood in the map the last time, for those whom the client has not put anywhere: whoever comes new then
 * moves nobody. It is no deed, and goes without harm.
 */
export function useDrawnAngles() {
  const { database } = useCareWeb()
  return {
    read: async (): Promise<Map<string, number>> => {
      const known = v.safeParse(anglesSchema, await readSetting(database, anglesId))
      return new Map(Object.entries(known.success ? known.output : {}))
    },
    write: (angles: ReadonlyMap<string, number>) =>
      writeSetting(database, anglesId, Object.fromEntries(angles))
  }
}
