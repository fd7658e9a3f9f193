import type { Partnership } from './partnership'
import type { PartnershipMore } from './partnership-more'
import type { Giving, Layer, Load, Stage, Strength } from './tie-words'

export { givings, layers, loads, stages, strengths } from './tie-words'
export type { Giving, Layer, Load, Stage, Strength } from './tie-words'

/** Kinds of support with a word of ours; the client can write others. */
export const supports = [
  'listens',
  'practical',
  'knows',
  'company',
  'touch',
  'prayer',
  'laughs',
  'money',
  'comes-along',
  'emergency'
] as const
export type Support = (typeof supports)[number]
export const isSupport = (said: string): said is Support => (supports as readonly string[]).includes(said)

/** What the drawing shows of a tie; what is not said is left out. */
export interface Tie {
  /** Ordinary where nothing is said. */
  strength?: Strength | undefined
  /** Strain can lie over any strength: a tie can be strong and strained. */
  strained?: true | undefined
  giving?: Giving | undefined
  layers?: readonly Layer[] | undefined
  supports?: readonly string[] | undefined
  stage?: Stage | undefined
  iGive?: string | undefined
  load?: Load | undefined
  /** Left out of prints and of every copy. */
  private?: true | undefined
  /** Where they stand around me, in degrees of the undrawn circle (domain/web-drawing/sectors.ts). */
  angle?: number | undefined
}
export const tieFields = [
  'strength',
  'strained',
  'giving',
  'layers',
  'supports',
  'stage',
  'iGive',
  'load',
  'private',
  'angle'
] as const satisfies readonly (keyof Tie)[]

/** What can be said of a tie in plain fields; `undefined`, an empty word and an empty list take it back. */
export type TieSaid = {
  [F in Exclude<keyof PartnershipMore, 'turns'>]?: Readonly<Partnership[F]> | undefined
}
/** Every field of a tie: what goes along when a record becomes another one. */
const allTieFields = [
  ...tieFields,
  'theyGive',
  'turns',
  'shape',
  'limits',
  'wayOfWork',
  'roles',
  'standings',
  'contacts',
  'searchRests'
] as const satisfies readonly (keyof PartnershipMore)[]

/** All that is said of a tie, and nothing else of the partnership. */
export function tieSaidOf(partnership: Partnership): Partial<Pick<Partnership, keyof PartnershipMore>> {
  const said = allTieFields.filter((field) => partnership[field] !== undefined)
  return Object.fromEntries(said.map((field) => [field, partnership[field]]))
}
