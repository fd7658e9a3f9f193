import type { ComparisonCell, Comparison } from './comparison-row'
import type { Connection } from './connection'
import type { FieldValue, Proposal } from './proposal'
import type { ExpectationKind, Expectation, KnownHow, Owner } from './expectation'
import type { Weight } from './kept-quality'
import type { NotExpected } from './not-expected'
import type { Basis, Observation, Side } from './observation'
import type { Partnership } from './partnership'
import type { Passage } from './passage'
import type { Person, Practice } from './person'
import type { Privacy } from './privacy'
import type { StandingQuality } from './qualities'
import type { Question } from './question'
import type { Suits, SuitsField } from './suits'

/** All that a comparison is made of, as it is kept. */
export interface ComparisonRecords {
  comparison: Pick<Comparison, 'id' | 'columns' | 'hiddenRows' | 'ownRows'>
  parties: readonly (Person | Practice)[]
  partnerships: readonly Partnership[]
  qualities: readonly StandingQuality[]
  observations: readonly Observation[]
  expectations: readonly Expectation[]
  passages: readonly Passage[]
  proposals: readonly Proposal[]
  notExpected: readonly NotExpected[]
  questions: readonly Question[]
  /** Through whom someone was found. */
  introductions: readonly Connection[]
  cells: readonly ComparisonCell[]
  suits?: Suits
  /** The pages that sentences are from, by the id of their clip. */
  pages: Readonly<Record<string, ComparedPage>>
  /** Whoever covers what is not expected of another, or whose part a hope is, by id. */
  names: Readonly<Record<string, string>>
  /** Those whom the client keeps off prints and copies. */
  privateIds: readonly string[]
}
export interface ComparedPage {
  site: string
  keptAt: string
}

/** One sentence in a cell: the client's, or a page's. */
export interface Statement {
  id: string
  from: 'own' | 'page'
  text: string
  /** A field as it is kept, where the words for it are the screen's ("takes new people"). */
  field?: { name: string; value: FieldValue }
  basis?: Basis
  /** A fuzzy date or an instant. */
  on?: string
  site?: string
  clipId?: string
  side?: Side
  stance?: 'for' | 'against'
  tooEarly?: true
  /** Of what the client noted: whether it may leave. Absent of all else. */
  privacy?: Privacy
  expected?: StatedExpectation
  /** It is drawn on the map, and changed there or on their page. */
  tie?: true
}

/** What kind of expectation a sentence is, whose part, and how that is known. */
export interface StatedExpectation {
  kind: ExpectationKind
  known?: KnownHow
  whose?: Owner
  /** Who that someone else is. */
  whoseName?: string
  whoseIsPrivate?: true
  /** It is only assumed, and nobody was asked whether it is so. */
  toAsk?: true
}

/** What is known of one person in one row. Empty where nothing is. */
export interface ComparedCell {
  row: string
  column: string
  /** The client's words first, then the pages'. */
  statements: readonly Statement[]
  /** Two of them say the opposite: they stand beside each other. */
  conflicting: boolean
  /** A person can be asked; "stay as I am" and "both" can't. */
  canAsk: boolean
  /** The client's own words that go on where this cell is written in. */
  own?: Statement
  notExpected?: { word?: string; coveredBy?: string; coverIsPrivate?: true }
  question?: Pick<Question, 'id' | 'state' | 'text'>
}

export interface ComparedRow {
  id: string
  kind: 'quality' | 'fact' | 'own'
  /** What the client calls it; absent where our word stands. */
  name?: string
  meaning?: string
  matters?: Weight
  /** What suits the client in this, in their words. */
  suits: readonly { field: SuitsField; text: string }[]
  cells: readonly ComparedCell[]
}

export interface ComparedColumn {
  id: string
  kind: 'practitioner' | 'practice' | 'supporter' | 'stay' | 'both'
  name: string
  said: string
  pictureId?: string
  /** They stay off paper and copies. */
  isPrivate?: true
}

export interface ComparisonTable {
  columns: readonly ComparedColumn[]
  rows: readonly ComparedRow[]
  /** Rows that the client left out, in their own order. */
  leftOut: readonly Pick<ComparedRow, 'id' | 'name'>[]
}
