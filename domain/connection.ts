import * as v from 'valibot'
import { idSchema, recordEntries } from './record'

/** The longest note on a connection, in characters. */
export const longestTieNote = 2000

/**
 * What belongs together: a product or piece of advice with whoever suggested it, or with another one. "not-at" remembers
 * that someone does not work at a practice, so that it is not asked again.
 * For "goes with" it makes no difference which of the two stands first.
 */
export const connectionSchema = v.strictObject({
  ...recordEntries,
  fromId: idSchema,
  toId: idSchema,
  kind: v.picklist(['suggested-by', 'goes-with', 'not-at']),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(longestTieNote)))
})
export type Connection = v.InferOutput<typeof connectionSchema>
export type ConnectionKind = Connection['kind']

/** The same for two connections that say the same. */
export function pairOf({ fromId, toId, kind }: Pick<Connection, 'fromId' | 'toId' | 'kind'>): string {
  const ids = kind === 'goes-with' ? [fromId, toId].toSorted() : [fromId, toId]
  return [kind, ...ids].join(' ')
}
