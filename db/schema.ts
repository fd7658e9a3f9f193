import type { TableName } from '@/domain/rows'

export { tableNames, type Rows, type TableName } from '@/domain/rows'

/** Dexie's notation: primary key first, `*` for an index over a list. */
export const indexes = {
  people: 'id, *keys',
  practices: 'id, *keys',
  partnerships: 'id, partnerId',
  products: 'id, *keys',
  advice: 'id, *keys',
  clips: 'id, keptAt, waitingSince, *pageKeys, *about',
  clipTexts: 'id',
  pictures: 'id',
  passages: 'id, clipId, personId',
  notes: 'id, aboutId',
  proposals: 'id, aboutId, clipId',
  drafts: 'id',
  history: '++number, state',
  settings: 'id'
} as const satisfies Record<TableName, string>

/** The newest shape of the database. It only ever counts up; every step has a file in db/migrations. */
export const schemaVersion = 1
