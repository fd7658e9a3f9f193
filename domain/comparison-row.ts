import * as v from 'valibot'
import { fuzzyDateSchema } from './fuzzy-date'
import { bases } from './observation'
import { reachSchema } from './privacy'
import { idSchema, recordEntries } from './record'

export const comparisonViews = ['all', 'differ', 'to-ask'] as const
export type ComparisonView = (typeof comparisonViews)[number]

/** Columns that are nobody: things left as they are, and two of them together. */
export const stayColumn = 'stay'
export const bothColumn = 'both'

const name = v.pipe(v.string(), v.maxLength(400))

/** Some people side by side, under a name, with a date. Nothing in it decides their order but the client. */
export const comparisonSchema = v.strictObject({
  ...recordEntries,
  name,
  /** Ids of people and practices, "stay" and "both", in the order chosen. */
  columns: v.array(idSchema),
  /** Rows that are left out of it. */
  hiddenRows: v.array(idSchema),
  view: v.picklist(comparisonViews),
  /** Rows that the client added here. */
  ownRows: v.array(v.strictObject({ id: idSchema, name }))
})
export type Comparison = v.InferOutput<typeof comparisonSchema>

/** The client's words in one place of a comparison that belongs to no one person: an own row, "stay as I am", "both". */
export const comparisonCellSchema = v.strictObject({
  ...recordEntries,
  comparisonId: idSchema,
  column: idSchema,
  row: idSchema,
  text: v.pipe(v.string(), v.maxLength(4000)),
  basis: v.exactOptional(v.picklist(bases)),
  on: v.exactOptional(fuzzyDateSchema),
  /** Absent: it stays with the client. */
  privacy: v.exactOptional(reachSchema)
})
export type ComparisonCell = v.InferOutput<typeof comparisonCellSchema>
