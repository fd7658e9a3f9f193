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
  quality: v.exactOptional(v.string()),
  /** Questions that were passed over, since they were answered already: on the way back they are passed over, too. */
  passed: v.exactOptional(v.array(v.string()))
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
  { passed: before = [], ...place }: QuietPlace,
  by: 1 | -1,
  skips: readonly string[] = []
): QuietPlace | undefined {
  const questions: readonly string[] = quietWays[place.way]
  // What was answered just now decides anew what comes after it.
  const stays = by < 0 ? before : before.filter((one) => questions.indexOf(one) < place.at)
  const passed = [...stays, ...skips]
  const isPassed = (at: number) => passed.includes(questions[at] ?? '')
  let at = place.at + by
  while (at < questions.length - 1 && isPassed(at)) at += by
  if (at < 0) return undefined
  return { ...place, at: Math.min(at, questions.length - 1), ...(passed.length > 0 && { passed }) }
}
