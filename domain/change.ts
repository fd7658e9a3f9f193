import * as v from 'valibot'
import { instantSchema } from './record'

/**
 * One action of the person, as history keeps it for undo: what each step did, in order. Undoing plays the steps
 * backwards, redoing plays them again.
 */
export const stepSchema = v.variant('did', [
  /** A row came. While it stands in its table it is not kept here a second time; taken back, it waits here. */
  v.strictObject({
    did: v.literal('add'),
    table: v.string(),
    id: v.string(),
    row: v.exactOptional(v.unknown())
  }),
  /** One field of a row changed; absent before or after means the field was not there. */
  v.strictObject({
    did: v.literal('set'),
    table: v.string(),
    id: v.string(),
    field: v.string(),
    before: v.exactOptional(v.unknown()),
    after: v.exactOptional(v.unknown())
  })
])
export type Step = v.InferOutput<typeof stepSchema>

export const actionNames = [
  'keep',
  'keep-passage',
  'leave-passage',
  'keep-listed',
  'add',
  'write',
  'write-note',
  'place',
  'settle',
  'switch',
  'update',
  'leave',
  'remove',
  'bring-back',
  'let-go',
  'join',
  'connect',
  'disconnect',
  'quality',
  'observe',
  'expect',
  'specialist',
  'set-aside',
  'ask',
  'compare',
  'decide',
  'suits',
  'tie',
  'arrange',
  'visit',
  'taking',
  'life-event',
  'rhythm',
  'restore'
] as const
export type ActionName = (typeof actionNames)[number]

export const changeSchema = v.strictObject({
  /** Counts up; the order of everything that was ever done. Absent until written. */
  number: v.exactOptional(v.number()),
  at: instantSchema,
  action: v.picklist(actionNames),
  /** Whom or what it was about, in words as they stood then. */
  subject: v.string(),
  /** Typing in one field within a minute is one action. */
  joins: v.exactOptional(v.string()),
  /** "dropped": undone, and something else was done since, so it can't be done again. */
  state: v.picklist(['done', 'undone', 'dropped']),
  steps: v.array(stepSchema),
  /** Of a restore into an empty web: how many entries of history came with it. */
  came: v.exactOptional(v.number()),
  /** Those entries, while the restore is taken back. */
  waits: v.exactOptional(v.unknown())
})
export type Change = v.InferOutput<typeof changeSchema>
