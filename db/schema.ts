import type { Advice } from '@/domain/advice'
import type { Change } from '@/domain/change'
import type { Clip, ClipText, Picture } from '@/domain/clip'
import type { Draft, Setting } from '@/domain/draft'
import type { Note } from '@/domain/note'
import type { Partnership } from '@/domain/partnership'
import type { Passage } from '@/domain/passage'
import type { Person, Practice } from '@/domain/person'
import type { Product } from '@/domain/product'
import type { Proposal } from '@/domain/proposal'

/** Every table and what a row of it is. The names stand here once; all else is derived from them. */
export interface Rows {
  people: Person
  practices: Practice
  partnerships: Partnership
  products: Product
  advice: Advice
  clips: Clip
  clipTexts: ClipText
  pictures: Picture
  passages: Passage
  notes: Note
  proposals: Proposal
  drafts: Draft
  history: Change
  settings: Setting
}
export type TableName = keyof Rows

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

export const tableNames = Object.keys(indexes) as TableName[]

/** The newest shape of the database. It only ever counts up; every step has a file in db/migrations. */
export const schemaVersion = 1
