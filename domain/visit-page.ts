import type { Expectation } from './expectation'
import type { Ring, Sector } from './partnership'
import type { FieldValue } from './proposal'
import type { Question } from './question'
import type { SubjectTable } from './subject'
import type { Taking } from './taking'
import type { Strength } from './tie-words'
import type { Visit } from './visit'

/** Someone as a visit names them. */
export interface VisitPerson {
  id: string
  name: string
  table: SubjectTable
}
/** A visit in a list. */
export interface VisitLine {
  visit: Visit
  people: VisitPerson[]
}
/** Someone who is close besides those who are seen. */
export interface Helper {
  id: string
  name: string
  ring: Ring
  sector: Sector
  strength?: Strength
}
/** Something that a page says differently since it was kept. */
export interface PageChange {
  id: string
  personId: string
  field: string
  before?: FieldValue
  after: FieldValue
}

/** A visit with all that can go along to it. */
export interface VisitPage extends VisitLine {
  /** The questions that go along, the most important one first. */
  asks: Question[]
  /** Other questions for those who are seen, that are still open. */
  open: Question[]
  expectations: Expectation[]
  takings: (Taking & { by: string })[]
  changed: PageChange[]
  /** Others who are close, by how close. */
  helpers: Helper[]
  /** Where those who are seen work, as kept. */
  places: string[]
  /** The visit before it with one of them. */
  last?: Visit
}
