import * as v from 'valibot'
import { idSchema, recordEntries } from './record'

/** What it is about: something hoped for, or one of four things that can be agreed. */
export const expectationKinds = ['hope', 'time', 'cost', 'contact', 'ending'] as const
export type ExpectationKind = (typeof expectationKinds)[number]
/** Whose part it is. */
export const owners = ['theirs', 'mine', 'someone-else', 'nobody-yet'] as const
export type Owner = (typeof owners)[number]
/** How the client knows it. */
export const knownHow = ['said', 'written', 'assumed'] as const
export type KnownHow = (typeof knownHow)[number]

export const longestExpectation = 2000

/** What the client hopes for from a partnership, or what was agreed about it. */
export const expectationSchema = v.strictObject({
  ...recordEntries,
  /** The person or practice. */
  personId: idSchema,
  kind: v.picklist(expectationKinds),
  what: v.pipe(v.string(), v.maxLength(longestExpectation)),
  whose: v.exactOptional(v.picklist(owners)),
  /** Whom someone else's it is, where they are in the web. */
  whoseId: v.exactOptional(idSchema),
  known: v.exactOptional(v.picklist(knownHow))
})
export type Expectation = v.InferOutput<typeof expectationSchema>
export type ExpectationFields = Partial<Pick<Expectation, 'what' | 'whose' | 'whoseId' | 'known'>>
