import * as v from 'valibot'
import type { PartnershipMore } from './partnership-more'
import { idSchema, recordEntries } from './record'

export const sectors = ['professional', 'family', 'community'] as const
export type Sector = (typeof sectors)[number]
export const rings = ['closest', 'close', 'further-out'] as const
export type Ring = (typeof rings)[number]

const line = v.pipe(v.string(), v.maxLength(2000))

/**
 * What is between me and one person or practice: a record of its own, not a line on the contact card.
 * Qualities, visits and expectations hang on it ("it is more about relationship", Healing Partnerships). What is not
 * said is left out.
 */
export const partnershipEntries = {
  ...recordEntries,
  partnerId: idSchema,
  sector: v.picklist(sectors),
  ring: v.picklist(rings),
  /** What it is for, in the client's words. */
  whatFor: v.exactOptional(line),
  /** A specialist's: some qualities are then not expected of them (domain/not-expected.ts). */
  specialist: v.exactOptional(v.literal(true)),
  /** What they are called then: "a surgeon". */
  specialistWord: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  /** Offers that were set aside for good. */
  setAside: v.exactOptional(v.array(idSchema))
}

/**
 * A partnership as far as the popup's first look checks it. All else that one can hold was checked when it was written,
 * and goes through as it is (domain/partnership-row.ts has the whole).
 */
export const partnershipFirst = v.looseObject(partnershipEntries)
export type Partnership = v.InferOutput<
  v.StrictObjectSchema<typeof partnershipEntries & PartnershipMore, undefined>
>
