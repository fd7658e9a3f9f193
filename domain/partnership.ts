import * as v from 'valibot'
import { idSchema, recordEntries } from './record'
import { givings, layers, stages, strengths } from './tie-words'

export const sectors = ['professional', 'family', 'community'] as const
export type Sector = (typeof sectors)[number]
export const rings = ['closest', 'close', 'further-out'] as const
export type Ring = (typeof rings)[number]

const line = v.pipe(v.string(), v.maxLength(2000))

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
  whatFor: v.exactOptional(line),
  /** A specialist's: some qualities are then not expected of them (domain/not-expected.ts). */
  specialist: v.exactOptional(v.literal(true)),
  /** What they are called then: "a surgeon". */
  specialistWord: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  /** Offers that were set aside for good. */
  setAside: v.exactOptional(v.array(idSchema)),
  /** The tie (domain/tie.ts). What is not said is left out. */
  angle: v.exactOptional(v.number()),
  strength: v.exactOptional(v.picklist(strengths)),
  strained: v.exactOptional(v.literal(true)),
  giving: v.exactOptional(v.picklist(givings)),
  layers: v.exactOptional(v.array(v.picklist(layers))),
  supports: v.exactOptional(v.array(line)),
  iGive: v.exactOptional(line),
  stage: v.exactOptional(v.picklist(stages))
})
export type Partnership = v.InferOutput<typeof partnershipSchema>
