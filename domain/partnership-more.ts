import * as v from 'valibot'
import { fuzzyDateSchema } from './fuzzy-date'
import { idSchema } from './record'
import { contactWays, shapes, standings, standingSources } from './partnership-words'
import { givings, layers, loads, stages, strengths } from './tie-words'

const line = v.pipe(v.string(), v.maxLength(2000))

/** A call, a letter or a place on a list while someone is looked for, and whom to ring next. */
const contactSchema = v.strictObject({
  id: idSchema,
  way: v.exactOptional(v.picklist(contactWays)),
  on: v.exactOptional(fuzzyDateSchema),
  said: v.exactOptional(line),
  next: v.exactOptional(line)
})
/** What someone is to me, for a time: a practitioner who became a friend keeps both. */
const roleSchema = v.strictObject({
  id: idSchema,
  role: v.exactOptional(line),
  from: v.exactOptional(fuzzyDateSchema),
  to: v.exactOptional(fuzzyDateSchema)
})
/** How someone stands in their trade, in neutral words, and how that is known. */
const standingSchema = v.strictObject({
  id: idSchema,
  is: v.exactOptional(v.picklist(standings)),
  words: v.exactOptional(line),
  known: v.exactOptional(v.picklist(standingSources)),
  on: v.exactOptional(fuzzyDateSchema)
})
/** When the stage became another; what rested and goes on was picked up again, and all of it stays. */
const turnSchema = v.strictObject({
  on: v.string(),
  stage: v.picklist(stages),
  pickedUp: v.exactOptional(v.literal(true))
})

/**
 * What a partnership is like, as far as the client said so. The popup's first look goes without these: it says where
 * someone stands and no more (domain/partnership.ts).
 */
export const partnershipMore = {
  /** The tie (domain/tie.ts). */
  angle: v.exactOptional(v.number()),
  strength: v.exactOptional(v.picklist(strengths)),
  strained: v.exactOptional(v.literal(true)),
  giving: v.exactOptional(v.picklist(givings)),
  layers: v.exactOptional(v.array(v.picklist(layers))),
  supports: v.exactOptional(v.array(line)),
  iGive: v.exactOptional(line),
  theyGive: v.exactOptional(line),
  load: v.exactOptional(v.picklist(loads)),
  /** Left out of prints and of every copy. */
  private: v.exactOptional(v.literal(true)),
  stage: v.exactOptional(v.picklist(stages)),
  turns: v.exactOptional(v.array(turnSchema)),
  shape: v.exactOptional(v.picklist(shapes)),
  limits: v.exactOptional(line),
  wayOfWork: v.exactOptional(line),
  roles: v.exactOptional(v.array(roleSchema)),
  standings: v.exactOptional(v.array(standingSchema)),
  contacts: v.exactOptional(v.array(contactSchema)),
  /** Looking for a place with them rests for now. */
  searchRests: v.exactOptional(v.literal(true))
}
export type PartnershipMore = typeof partnershipMore

/** Lists of a partnership that grow line by line. */
export interface TieLines {
  contacts: v.InferOutput<typeof contactSchema>
  roles: v.InferOutput<typeof roleSchema>
  standings: v.InferOutput<typeof standingSchema>
}
export type TieList = keyof TieLines
export type Turn = v.InferOutput<typeof turnSchema>
