import * as v from 'valibot'
import { idSchema, recordEntries } from './record'

/** What can tie two people of the web to each other. "referred-by": the first was found through the second. */
export const peopleTies = ['referred-by', 'works-with', 'family', 'knows'] as const
export type PeopleTie = (typeof peopleTies)[number]
export const isPeopleTie = (kind: string): kind is PeopleTie =>
  (peopleTies as readonly string[]).includes(kind)

/** The longest note on a connection, in characters. */
export const longestTieNote = 2000

/**
 * What belongs together: a product or piece of advice with whoever suggested it, or with another one. "not-at" remembers
 * that someone does not work at a practice, so that it is not asked again; people and practices are tied by `peopleTies`.
 * For most kinds it makes no difference which of the two stands first.
 */
export const connectionSchema = v.strictObject({
  ...recordEntries,
  fromId: idSchema,
  toId: idSchema,
  kind: v.picklist(['suggested-by', 'goes-with', 'not-at', ...peopleTies]),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(longestTieNote)))
})
export type Connection = v.InferOutput<typeof connectionSchema>
export type ConnectionKind = Connection['kind']

/** Ties that go one way; all others are the same from both ends. */
const oneWay: ReadonlySet<ConnectionKind> = new Set(['suggested-by', 'not-at', 'referred-by'])

/** The same for two connections that say the same. */
export function pairOf({ fromId, toId, kind }: Pick<Connection, 'fromId' | 'toId' | 'kind'>): string {
  const ids = oneWay.has(kind) ? [fromId, toId] : [fromId, toId].toSorted()
  return [kind, ...ids].join(' ')
}
