import type { ClipSort } from './kept-file'
import type { SubjectKind } from './subject'

/** How results stand together on the screen. */
export const foundGroups = ['people', 'things', 'clips', 'passages', 'notes', 'texts'] as const
export type FoundGroup = (typeof foundGroups)[number]

/** The tables whose rows each have a line. Words inside kept texts are found through the clip they belong to. */
export const lineTables = [
  'people',
  'practices',
  'products',
  'advice',
  'clips',
  'passages',
  'notes',
  'partnerships',
  'observations',
  'expectations'
] as const
export type LineTable = (typeof lineTables)[number]

export const groupOf: Record<LineTable, FoundGroup> = {
  people: 'people',
  practices: 'people',
  products: 'things',
  advice: 'things',
  clips: 'clips',
  passages: 'passages',
  notes: 'notes',
  // What a partnership is for, in the client's own words.
  partnerships: 'notes',
  observations: 'notes',
  expectations: 'notes'
}

/** What search knows of one row: enough to find it, to show it, and to lead to it. */
export interface SearchLine {
  table: LineTable
  id: string
  kind: SubjectKind | ClipSort | 'passage' | 'note' | 'observation' | 'expectation'
  /** Its name, its title, or the sentence itself. */
  title: string
  /** What else it is found by and known by: what they do, the site, the maker. */
  more: string
  /** When it was kept or last changed, to put the newer of two equals first. */
  at: string
  /** For a sentence or a note: the records that it leads to, the first that still stands. */
  leadsTo?: string[]
  /** A clip that waits for a look. */
  waits?: true
}

/** A run of words, and whether it is what was looked for. */
export interface FoundPart {
  words: string
  found: boolean
}

/** One thing that was found, as it is shown. */
export interface FoundLine {
  group: FoundGroup
  id: string
  kind: SearchLine['kind']
  at: string
  title: FoundPart[]
  more: FoundPart[]
  /** What opens: the thing itself, or what a sentence or note belongs to. */
  to: { table: LineTable; id: string; kind: SearchLine['kind'] }
}

/** All that was found, by group; a group without anything is empty. */
export type Found = Record<FoundGroup, FoundLine[]>

export const nothingFound = (): Found => ({
  people: [],
  things: [],
  clips: [],
  passages: [],
  notes: [],
  texts: []
})
