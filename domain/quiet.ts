import * as v from 'valibot'
import { idSchema } from './record'

/** What can be done in the quiet mode, and the questions of each, one a screen. */
export const quietWays = {
  before: ['whom', 'when', 'heard', 'ask', 'ready'],
  after: ['which', 'said', 'unsaid', 'kept'],
  happened: ['what', 'when', 'side', 'kept'],
  noticed: ['whom', 'about', 'sentence', 'kept']
} as const
export type QuietWay = keyof typeof quietWays
export const quietWayNames = Object.keys(quietWays) as QuietWay[]

/** No screen has more choices than that. */
export const mostChoices = 5

/** Where somebody is in the quiet mode; it waits there, however long. */
export const quietPlaceSchema = v.strictObject({
  way: v.picklist(quietWayNames),
  /** Which of its questions, from 0. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  visitId: v.exactOptional(idSchema),
  personId: v.exactOptional(idSchema),
  /** The row that is written: a life event or an observation. */
  rowId: v.exactOptional(idSchema),
  quality: v.exactOptional(v.string())
})
export type QuietPlace = v.InferOutput<typeof quietPlaceSchema>

/** Which question is asked. */
export const questionAt = ({ way, at }: QuietPlace): string =>
  quietWays[way][Math.min(at, quietWays[way].length - 1)] ?? ''

/** Whether this is the last screen, which asks nothing any more. */
export const isAtEnd = ({ way, at }: QuietPlace): boolean => at >= quietWays[way].length - 1

/**
 * One question further or back.
 * @param skips questions that are answered already
 * @returns undefined before the first one
 */
export function quietStep(
  place: QuietPlace,
  by: 1 | -1,
  skips: readonly string[] = []
): QuietPlace | undefined {
  const questions: readonly string[] = quietWays[place.way]
  let at = place.at + by
  while (at > 0 && at < questions.length - 1 && skips.includes(questions[at] ?? '')) at += by
  return at < 0 ? undefined : { ...place, at: Math.min(at, questions.length - 1) }
}
