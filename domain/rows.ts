import type * as v from 'valibot'
import { adviceSchema } from './advice'
import { changeSchema } from './change'
import { clipSchema, clipTextSchema, pictureSchema } from './clip'
import { connectionSchema } from './connection'
import { draftSchema, settingSchema } from './draft'
import { keptFileSchema } from './kept-file'
import { noteSchema } from './note'
import { partnershipSchema } from './partnership'
import { passageSchema } from './passage'
import { personSchema, practiceSchema } from './person'
import { productSchema } from './product'
import { proposalSchema } from './proposal'

/**
 * Every table of a care web and what a row of it must be. The names stand here once; the database, backups and types
 * are derived from them.
 */
export const rowSchemas = {
  people: personSchema,
  practices: practiceSchema,
  partnerships: partnershipSchema,
  products: productSchema,
  advice: adviceSchema,
  clips: clipSchema,
  clipTexts: clipTextSchema,
  pictures: pictureSchema,
  files: keptFileSchema,
  passages: passageSchema,
  notes: noteSchema,
  proposals: proposalSchema,
  connections: connectionSchema,
  drafts: draftSchema,
  history: changeSchema,
  settings: settingSchema
} as const satisfies Record<string, v.GenericSchema>

export type TableName = keyof typeof rowSchemas
export type Rows = { [T in TableName]: v.InferOutput<(typeof rowSchemas)[T]> }
/** The rows of a whole web. */
export type AllRows = { [T in TableName]: Rows[T][] }

/** The version of the database that a table came with, where it was not the first. */
export const cameWith: { [T in TableName]?: number } = { connections: 2, files: 2 }

export const tableNames = Object.keys(rowSchemas) as TableName[]
export const isTableName = (name: string): name is TableName => Object.hasOwn(rowSchemas, name)

/** Tables whose rows take part in undo. Texts, pictures and files hang on clips; drafts and settings are no deeds. */
export const actedTables = [
  'people',
  'practices',
  'partnerships',
  'products',
  'advice',
  'clips',
  'passages',
  'notes',
  'proposals',
  'connections'
] as const satisfies TableName[]
export type ActedTable = (typeof actedTables)[number]
export const isActedTable = (name: string): name is ActedTable =>
  (actedTables as readonly string[]).includes(name)
