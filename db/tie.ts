import type { Ring, Sector } from '@/domain/partnership'
import type { Surroundings } from '@/domain/record'
import type { Tie } from '@/domain/tie'
import { act, actAbout } from './act'
import type { Database } from './database'
import { nameOfId } from './subjects'

/** Where someone is put in the map; what is not named stays. */
export interface Move {
  partnerId: string
  /** Degrees; undefined lets the map find a place. */
  angle?: number | undefined
  ring?: Ring
  sector?: Sector
}

/** Says what a tie is like. An empty word, an empty list and `undefined` take back what was said. */
export async function writeTie(
  database: Database,
  surroundings: Surroundings,
  partnerId: string,
  said: Tie
): Promise<void> {
  const joins = `${partnerId} tie ${Object.keys(said).join(' ')}`
  await actAbout(database, surroundings, { action: 'tie', joins }, async (writer) => {
    const partnership = await database.partnerships.where('partnerId').equals(partnerId).first()
    const fields = Object.fromEntries(
      Object.entries(said).map(([field, value]) => [field, isNothing(value) ? undefined : value])
    )
    if (partnership) await writer.setByName('partnerships', partnership.id, fields)
    return nameOfId(database, partnerId)
  })
}

const isNothing = (value: unknown) =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/**
 * Puts one or several where the client wants them in the map: one deed. Steps of one person within a minute are one.
 * @param tidied whether all were put in order at once; history then names nobody
 */
export async function arrange(
  database: Database,
  surroundings: Surroundings,
  moves: readonly Move[],
  tidied = false
): Promise<void> {
  const [first] = moves
  const joins = tidied || !first ? {} : { joins: `${first.partnerId} arrange` }
  await act(
    database,
    surroundings,
    (subject: string) => ({ action: 'arrange', subject, ...joins }),
    async (writer) => {
      const found = await database.partnerships
        .where('partnerId')
        .anyOf(moves.map(({ partnerId }) => partnerId))
        .toArray()
      const to = new Map(moves.map(({ partnerId, ...place }) => [partnerId, place]))
      await writer.setAll(
        'partnerships',
        found.map(({ id, partnerId }) => ({ id, fields: to.get(partnerId) ?? {} }))
      )
      return tidied || !first ? '' : nameOfId(database, first.partnerId)
    }
  )
}
