import * as v from 'valibot'
import { idSchema, recordEntries } from './record'

export const sectors = ['professional', 'family', 'community'] as const
export type Sector = (typeof sectors)[number]
export const rings = ['closest', 'close', 'further-out'] as const
export type Ring = (typeof rings)[number]

/**
 * What is between me and one person or practice: a record of its own, not a line on the contact card.
 * Qualities, visits and expectations will hang on it ("it is more about relationship", Healing Partnerships).
 */
export const partnershipSchema = v.strictObject({
  ...recordEntries,
  partnerId: idSchema,
  sector: v.picklist(sectors),
  ring: v.picklist(rings),
  /** What it is for, in the client's words. */
  whatFor: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  /** A specialist's: some qualities are then not expected of them (domain/not-expected.ts). */
  specialist: v.exactOptional(v.literal(true)),
  /** What they are called then: "a surgeon". */
  specialistWord: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  /** Offers that were set aside for good. */
  setAside: v.exactOptional(v.array(idSchema))
})
export type Partnership = v.InferOutput<typeof partnershipSchema>
