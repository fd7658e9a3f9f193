import * as v from 'valibot'
import { comparisonCellSchema } from './comparison-row'
import { decisionSchema } from './decision'
import { draftSchema } from './draft'
import { expectationSchema } from './expectation'
import { keptQualitySchema } from './kept-quality'
import { noteSchema } from './note'
import { bases, observationSchema } from './observation'
import { ownTextTables } from './own-text'
import { reachSchema } from './privacy'
import { fieldValueSchema } from './proposal'
import { questionSchema } from './question'
import { idSchema } from './record'
import { suitsFields } from './suits'

/**
 * What someone had before them when they began to write, so that a write can tell whether it covers words that came
 * from another page meanwhile. After each letter it is what the letter before left.
 */
const penSchema = v.strictObject({
  /** One field of one page, for as long as it stands open: what it writes is one line of typing. */
  id: idSchema,
  base: v.optional(fieldValueSchema)
})
export type Pen = v.InferOutput<typeof penSchema>

/**
 * Words in the middle of being typed, as plain data: the page keeps them, or, when it closes in mid-word, the worker
 * does from a message.
 */
export const typedSchema = v.variant('into', [
  /** A field of a record of its own, or the note on a connection. */
  v.strictObject({
    into: v.literal('field'),
    id: idSchema,
    field: v.string(),
    value: v.optional(fieldValueSchema),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('note'),
    start: v.pick(noteSchema, ['id', 'aboutId', 'clipId', 'prompt']),
    text: v.string(),
    /** Whom or what the note is about, in words, for history. */
    subject: v.string(),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('whatFor'),
    partnerId: idSchema,
    text: v.string(),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('observation'),
    start: v.pick(observationSchema, ['id', 'personId', 'quality', 'passageId', 'visitId']),
    /** What was chosen before a word was written goes along with the first. */
    fields: v.partial(
      v.pick(observationSchema, ['sentence', 'side', 'basis', 'on', 'stance', 'state', 'privacy'])
    ),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('expectation'),
    start: v.pick(expectationSchema, ['id', 'personId', 'kind']),
    fields: v.partial(v.pick(expectationSchema, ['what', 'whose', 'known'])),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('quality'),
    id: idSchema,
    fields: v.partial(v.pick(keptQualitySchema, ['name', 'meaning'])),
    /** What it is called, for history. */
    called: v.string(),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('cell'),
    start: v.pick(comparisonCellSchema, ['id', 'comparisonId', 'column', 'row']),
    text: v.string(),
    basis: v.picklist(bases),
    privacy: v.exactOptional(reachSchema),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('decision'),
    start: v.strictObject({ ...v.pick(decisionSchema, ['id', 'options']).entries, comparisonId: idSchema }),
    fields: v.partial(v.pick(decisionSchema, ['question', 'options', 'suggested', 'think'])),
    /** The comparison that it stands under, in words, for history. */
    subject: v.string(),
    /** What was typed of it. */
    text: v.string()
  }),
  v.strictObject({
    into: v.literal('question'),
    id: idSchema,
    fields: v.partial(v.pick(questionSchema, ['text', 'answer'])),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('suits'),
    field: v.picklist(suitsFields),
    text: v.string(),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('ownText'),
    table: v.picklist(ownTextTables),
    id: idSchema,
    field: v.string(),
    text: v.string(),
    pen: v.optional(penSchema)
  }),
  v.strictObject({
    into: v.literal('ownQuestion'),
    start: v.strictObject({ id: idSchema, personId: idSchema, visitId: idSchema }),
    text: v.string(),
    pen: v.optional(penSchema)
  }),
  v.strictObject({ into: v.literal('draft'), ...v.pick(draftSchema, ['id', 'values']).entries })
])
export type Typed = v.InferOutput<typeof typedSchema>
