import * as v from 'valibot'
import { fuzzyDateSchema } from './fuzzy-date'
import { reachSchema } from './privacy'
import { idSchema, recordEntries } from './record'

/** How the client knows it; all four count the same. */
export const bases = ['felt', 'told', 'read', 'lived'] as const
export type Basis = (typeof bases)[number]
/** Whom a sentence is about: what they showed, what I brought, what happens between us. */
export const sides = ['them', 'me', 'us'] as const
export type Side = (typeof sides)[number]

/** The longest sentence that is taken as one observation; whoever has more to say writes a note. */
export const longestSentence = 4000

/** A sentence about one quality of one partnership: the only way a quality is ever recorded. */
export const observationSchema = v.strictObject({
  ...recordEntries,
  /** The person or practice. */
  personId: idSchema,
  /** A quality, or a practical row of a comparison ("fees", "wait"). */
  quality: idSchema,
  sentence: v.pipe(v.string(), v.maxLength(longestSentence)),
  side: v.picklist(sides),
  basis: v.picklist(bases),
  /** When it was, as far as the client can say. */
  on: v.exactOptional(fuzzyDateSchema),
  /** The kept passage, or the visit, that it rests on. */
  passageId: v.exactOptional(idSchema),
  visitId: v.exactOptional(idSchema),
  /** "against": it was missing ("I was not heard"). */
  stance: v.exactOptional(v.picklist(['for', 'against'])),
  /** "too-early": too early to say, which is an answer, with or without a sentence. */
  state: v.picklist(['said', 'too-early']),
  /** Absent: it stays with the client. */
  privacy: v.exactOptional(reachSchema)
})
export type Observation = v.InferOutput<typeof observationSchema>
/** What of it a client can say and change. */
export type ObservationFields = Partial<
  Pick<Observation, 'quality' | 'sentence' | 'side' | 'basis' | 'on' | 'stance' | 'state' | 'privacy'>
>
