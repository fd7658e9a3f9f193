import type { ClipSort } from './kept-file'
import type { SubjectKind } from './subject'
import type { TableName } from './tables'

/** How results stand together on the screen. */
export const foundGroups = [
  'people',
  'things',
  'clips',
  'passages',
  'notes',
  'visits',
  'weighing',
  'texts'
] as const
export type FoundGroup = (typeof foundGroups)[number]

/**
 * The tables whose rows each have a line, and the group they are shown in. Words inside kept texts are found through the
 * clip they belong to; what is searched of no table says tests/domain/everything-searched.test.ts, with the reason.
 */
export const groupOf = {
  people: 'people',
  practices: 'people',
  products: 'things',
  advice: 'things',
  clips: 'clips',
  passages: 'passages',
  notes: 'notes',
  partnerships: 'notes',
  observations: 'notes',
  expectations: 'notes',
  connections: 'notes',
  proposals: 'notes',
  visits: 'visits',
  questions: 'visits',
  takings: 'visits',
  lifeEvents: 'visits',
  rhythms: 'visits',
  qualities: 'weighing',
  comparisons: 'weighing',
  comparisonCells: 'weighing',
  decisions: 'weighing',
  suits: 'weighing',
  reviews: 'weighing',
  snapshots: 'weighing'
} as const satisfies { [T in TableName]?: FoundGroup }
export type LineTable = keyof typeof groupOf
export const lineTables = Object.keys(groupOf) as LineTable[]

/** What a line is called beside what was found. */
export type LineKind =
  | SubjectKind
  | ClipSort
  | 'passage'
  | 'note'
  | 'observation'
  | 'expectation'
  | 'tie'
  | 'also-written'
  | 'visit'
  | 'question'
  | 'taking'
  | 'life-event'
  | 'rhythm'
  | 'quality'
  | 'comparison'
  | 'decision'
  | 'suits'
  | 'review'
  | 'snapshot'

/** Words that stand in a field of a row, under the name by which the page knows that place. */
export type FieldWords = [field: string, words: string]

/** What search knows of one row: enough to find it, to show it, and to lead to it. */
export interface SearchLine {
  table: LineTable
  id: string
  kind: LineKind
  /** Its name, its title, or the sentence itself; empty where its words stand in fields alone. */
  title: string
  /** What stands beside the title: what they do, the site, the maker. One piece a line, in the order of `besideFields`. */
  more: string
  /** All other words of it. */
  fields?: FieldWords[]
  /** When it was kept or last changed, to put the newer of two equals first. */
  at: string
  /** The records on whose page it stands, the first that is still kept; none of them: it is not to be found. */
  leadsTo?: string[]
  /** Whom it is about, for a line that has a page of its own. */
  about?: string[]
  /** What the page calls it by, where that is not its id. */
  standsAs?: string
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
  table: LineTable
  id: string
  kind: LineKind
  at: string
  title: FoundPart[]
  more: FoundPart[]
  /** What opens: the thing itself, or what a sentence or note belongs to. */
  to: { table: LineTable; id: string; kind: LineKind }
  /** Where on that page the words stand, which is the name of a place and none of the words; absent for all of it. */
  place?: string
}

/** All that was found, by group; a group without anything is empty. */
export type Found = Record<FoundGroup, FoundLine[]>

export const nothingFound = (): Found => ({
  people: [],
  things: [],
  clips: [],
  passages: [],
  notes: [],
  visits: [],
  weighing: [],
  texts: []
})
