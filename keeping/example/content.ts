import type { AdviceFields, PractitionerFields, ProductFields } from '@/domain/page-fields'
import type { ListedPerson } from '@/domain/page-reading'
import type { Ring, Sector } from '@/domain/partnership'
import type { FieldValue } from '@/domain/proposal'
import type { Giving, Layer, Stage, Strength } from '@/domain/tie'

/** A moment of the example, in days before today: it always looks lived in. */
type DaysAgo = number

interface PageSaid {
  clip: string
  /** The record it is about; the first page about one makes it. Absent where a page only lists people. */
  about?: string
  ago: DaysAgo
  url: string
  title: string
  site: string
  /**
   * What the page says. Sentences in square brackets are passages: `[being-heard: …]` is kept, `[-not-about-selling: …]`
   * speaks against, `[?daily-life: …]` was offered and not answered, `[: …]` is kept without a quality.
   */
  text: string
  /** The client's words: "What drew you here?" */
  drew?: string
  /** "Anything new since then?" */
  since?: string
  /** Still in the tray "to look at". */
  waits?: true
  /** A drawing of drawings.ts. */
  picture?: string
}
/** One page as it was kept on one day. */
export type KeptPage = PageSaid &
  (
    | { kind: 'practitioner'; fields: PractitionerFields; people?: ListedPerson[] }
    | { kind: 'product'; fields: ProductFields }
    | {
        kind: 'advice'
        fields: AdviceFields
        published: readonly [yearsAgo: number, as: 'year' | 'month' | 'day']
      }
  )

/** Someone written down by hand. */
export interface ByHand {
  id: string
  ago: DaysAgo
  name: string
  relation: string
  sector: Sector
  ring: Ring
}

/** Where someone stands and what they are there for, in the client's words. */
export interface Placing {
  id: string
  ago: DaysAgo
  sector?: Sector
  ring?: Ring
  whatFor?: string
  strength?: Strength
  strained?: true
  giving?: Giving
  layers?: Layer[]
  supports?: string[]
  stage?: Stage
  angle?: number
}

/** A field that the client typed. */
export interface Typed {
  id: string
  ago: DaysAgo
  field: string
  value: FieldValue
}

/** Words of the client about someone or something, with no question before them. */
export interface Jotted {
  about: string
  ago: DaysAgo
  text: string
}
