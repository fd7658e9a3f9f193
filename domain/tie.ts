/** What a tie between me and someone can be like. Words only: nothing here is better than another. */
export const strengths = ['strong', 'ordinary', 'tenuous'] as const
export type Strength = (typeof strengths)[number]
/** Who gives, as the client sees it now. */
export const givings = ['them', 'you', 'both'] as const
export type Giving = (typeof givings)[number]
export const layers = ['body', 'mind', 'spirit'] as const
export type Layer = (typeof layers)[number]
/** How far it has come; "resting" and "ended" are as good as any. */
export const stages = ['found', 'contacted', 'waiting', 'meeting', 'working', 'resting', 'ended'] as const
export type Stage = (typeof stages)[number]
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
  'angle'
] as const satisfies readonly (keyof Tie)[]
