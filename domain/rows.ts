import type * as v from 'valibot'
import { firstRowSchemas } from './first-rows'
import { laterRowSchemas } from './later-rows'
import { partnershipSchema } from './partnership-row'
import type { TableName } from './tables'

/** Every table of a care web and what a row of it must be; the database, backups and types are derived from them. */
export const rowSchemas = {
  ...firstRowSchemas,
  ...laterRowSchemas,
  partnerships: partnershipSchema
} as const satisfies Record<TableName, v.GenericSchema>

export type Rows = { [T in TableName]: v.InferOutput<(typeof rowSchemas)[T]> }
/** The rows of a whole web. */
export type AllRows = { [T in TableName]: Rows[T][] }

/** The version of the database that a table came with, where it was not the first. */
export const cameWith: { [T in TableName]?: number } = {
  connections: 2,
  files: 2,
  qualities: 3,
  observations: 3,
  expectations: 3,
  notExpected: 3,
  questions: 3,
  comparisons: 3,
  comparisonCells: 3,
  decisions: 3,
  suits: 3,
  visits: 4,
  takings: 4,
  lifeEvents: 4,
  rhythms: 4,
  snapshots: 5,
  reviews: 5,
  readingsAside: 5
}
