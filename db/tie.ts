import type { Partnership, Ring, Sector } from '@/domain/partnership'
import type { TieLines, TieList } from '@/domain/partnership-more'
import type { Surroundings } from '@/domain/record'
import type { TieSaid } from '@/domain/tie'
import { withTurn } from '@/domain/turns'
import { act, actAbout } from './act'
import type { Database } from './database'
import './later-rows'
import { nameOfId } from './subjects'

/** Where someone is put in the map; what is not named stays. */
export interface Move {
  partnerId: string
  /** Degrees; undefined lets the map find a place. */
  angle?: number | undefined
  ring?: Ring
  sector?: Sector
}

/**
 * Says what a tie is like. An empty word, an empty list and `undefined` take back what was said. A stage that becomes
 * another one is remembered with its day.
 */
export async function writeTie(
  database: Database,
  surroundings: Surroundings,
  partnerId: string,
  said: TieSaid
): Promise<void> {
  await onTie(database, surroundings, partnerId, Object.keys(said).join(' '), (partnership, now) => {
    const fields: Record<string, unknown> = Object.fromEntries(
      Object.entries(said).map(([field, value]) => [field, isNothing(value) ? undefined : value])
    )
    if (!('stage' in said)) return fields
    const turns = withTurn(partnership.turns ?? [], partnership.stage, said.stage, now.slice(0, 10))
    return { ...fields, turns: turns.length > 0 ? turns : undefined }
  })
}

/**
 * Writes one line of a list of the tie: a contact, a role, a standing. A line that is new comes at the end; the others
 * stay as they are in the database now, so that two pages lose none.
 * @param fields what is said of it; undefined takes the line away
 */
export async function writeTieLine<List extends TieList>(
  database: Database,
  surroundings: Surroundings,
  partnerId: string,
  list: List,
  id: string,
  fields: { [F in keyof TieLines[List]]?: TieLines[List][F] | undefined } | undefined
): Promise<void> {
  await onTie(database, surroundings, partnerId, `${list} ${id}`, (partnership) => {
    const lines: Record<string, unknown>[] = [...(partnership[list] ?? [])]
    const at = lines.findIndex((one) => one['id'] === id)
    if (fields === undefined) {
      if (at >= 0) lines.splice(at, 1)
    } else {
      const said = Object.entries({ ...lines[at], ...fields, id }).filter(([, value]) => !isNothing(value))
      lines.splice(at < 0 ? lines.length : at, 1, Object.fromEntries(said))
    }
    return { [list]: lines.length > 0 ? lines : undefined }
  })
}

/** One deed about one tie; letters of one field within a minute are one. */
async function onTie(
  database: Database,
  surroundings: Surroundings,
  partnerId: string,
  what: string,
  fieldsOf: (partnership: Partnership, now: string) => Record<string, unknown>
): Promise<void> {
  const deed = { action: 'tie' as const, joins: `${partnerId} tie ${what}` }
  await actAbout(database, surroundings, deed, async (writer) => {
    const partnership = await database.partnerships.where('partnerId').equals(partnerId).first()
    if (partnership) await writer.setByName('partnerships', partnership.id, fieldsOf(partnership, writer.now))
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
