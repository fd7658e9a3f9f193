import type { Connection } from '../connection'
import type { Decision } from '../decision'
import type { Expectation } from '../expectation'
import type { KeptQuality } from '../kept-quality'
import type { Member } from '../member'
import type { NotExpected } from '../not-expected'
import type { Partnership, Sector } from '../partnership'
import type { Person, Practice } from '../person'
import type { Product } from '../product'
import type { Question } from '../question'
import type { Review } from '../review'
import type { Rhythm } from '../rhythm'
import type { Snapshot } from '../snapshot'
import type { SubjectKind } from '../subject'
import type { Taking } from '../taking'
import type { Layer } from '../tie'
import type { Visit } from '../visit'

/** A record that a reading came from. */
export interface ReadingRecord {
  id: string
  name: string
  kind: SubjectKind
}

/** What a reading says; texts/ turns it into a sentence. */
export type Said =
  | { kind: 'only-one'; supports: string[] }
  | { kind: 'one-thread'; layer: Layer }
  | { kind: 'no-layer'; layer: Layer }
  | { kind: 'unmet'; support: string }
  | { kind: 'look-again'; question: string; comparisonId?: string }
  | { kind: 'heavy'; supports: string[] }
  | { kind: 'load' }
  | {
      kind: 'not-covered'
      quality: string
      called?: string
      by?: string
      state?: 'resting' | 'ended' | 'gone'
    }
  | { kind: 'one-way'; giving: 'them' | 'you' }
  | { kind: 'empty-sector'; sector: Sector }
  | { kind: 'sells-it' }
  | { kind: 'assumed'; what: string; expectationId: string }
  | { kind: 'as-of'; field: 'phones' | 'fees'; on: string }
  | { kind: 'loose' }
  | { kind: 'about-now' }
  | { kind: 'begun-together'; things: [string, string] }
export type ReadingKind = Said['kind']

/** A sentence about the web that follows from what is kept, and the records that it follows from. */
export interface Reading {
  /** The same for the same thing said of the same records: what was set aside is known by it. */
  key: string
  said: Said
  about: ReadingRecord[]
}

/** All that readings are taken from. */
export interface ReadFrom {
  now: string
  members: readonly Member[]
  partnerships: readonly Partnership[]
  parties: readonly (Person | Practice)[]
  products: readonly Product[]
  connections: readonly Connection[]
  notExpected: readonly NotExpected[]
  expectations: readonly Expectation[]
  questions: readonly Question[]
  qualities: readonly KeptQuality[]
  snapshots: readonly Snapshot[]
  rhythms: readonly Rhythm[]
  visits: readonly Visit[]
  takings: readonly Taking[]
  reviews: readonly Review[]
  decisions: readonly Decision[]
}

/** A reading as it is made; the key is spelled from it. */
export const reading = (said: Said, about: ReadingRecord[], more: readonly string[] = []): Reading => ({
  key: [said.kind, ...about.map(({ id }) => id), ...more].join(' '),
  said,
  about
})

export const recordOf = ({ id, name, kind }: Member): ReadingRecord => ({ id, name, kind })

/** Those who hold the client now: what rests or has ended does not. */
export const holding = (members: readonly Member[]): Member[] =>
  inOrder(members.filter(({ tie }) => tie.stage !== 'resting' && tie.stage !== 'ended'))

/** Always in one order, so that the same web always says the same. */
export const inOrder = (members: readonly Member[]): Member[] =>
  members.toSorted((a, b) =>
    a.plainName < b.plainName ? -1 : a.plainName > b.plainName ? 1 : a.id < b.id ? -1 : 1
  )

/** Of a web of one or two nothing is thin yet: it has only begun. */
export const fewestPeople = 3
