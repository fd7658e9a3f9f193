import * as v from 'valibot'
import { idSchema, recordEntries } from './record'

export const fieldValueSchema = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])
/** What a field of a record can hold. */
export type FieldValue = v.InferOutput<typeof fieldValueSchema>

/**
 * Another value for a field, which waits for a word: what a later page says differently ("Take the new one", "Leave
 * mine"), or what was also written, in another open page, and covered by a later write. The second has no clip.
 */
export const proposalSchema = v.strictObject({
  ...recordEntries,
  aboutId: idSchema,
  /** The clip that says it; absent where the client wrote it in two pages at once. */
  clipId: v.exactOptional(idSchema),
  field: v.string(),
  /** What was kept; absent where the field is new. */
  before: v.exactOptional(fieldValueSchema),
  after: fieldValueSchema,
  state: v.picklist(['waiting', 'taken', 'left'])
})
export type Proposal = v.InferOutput<typeof proposalSchema>

/** Whether two values of a field say the same: order and spelling of lists do not matter, nor do space and case. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  const plain = (value: FieldValue | undefined) =>
    Array.isArray(value)
      ? [...new Set(value.map(spelled))].toSorted().join('\n')
      : value === undefined
        ? ''
        : spelled(String(value))
  return plain(a) === plain(b)
}

/**
 * The part of two values that a person has to look at: of two lists only the items that are not in both. Where one of
 * the lists only lost or only gained items, both are given whole.
 */
export function whatDiffers(
  before: FieldValue | undefined,
  after: FieldValue
): [FieldValue | undefined, FieldValue] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [before, after]
  const gone = before.filter((item) => !after.some((other) => sameValue(item, other)))
  const come = after.filter((item) => !before.some((other) => sameValue(item, other)))
  return gone.length > 0 && come.length > 0 ? [gone, come] : [before, after]
}

const spelled = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * Which fields a page now says differently from what is kept.
 * @param said the fields of the page today
 * @param saidThen the fields of the last clip of the same page, where there is one: what the page still says as it did
 * then has not changed, whatever the client has written since
 * @param kept the record as it stands
 */
export function changedFields(
  said: Record<string, FieldValue | undefined>,
  saidThen: Record<string, FieldValue | undefined> | undefined,
  kept: Record<string, unknown>,
  fields: readonly string[]
): { field: string; before?: FieldValue; after: FieldValue }[] {
  const changes = []
  for (const field of fields) {
    const after = said[field]
    if (after === undefined) continue
    if (saidThen && sameValue(after, saidThen[field])) continue
    const mine = v.safeParse(fieldValueSchema, kept[field])
    const before = mine.success ? mine.output : undefined
    if (sameValue(after, before)) continue
    changes.push(before === undefined || before === '' ? { field, after } : { field, before, after })
  }
  return changes
}
