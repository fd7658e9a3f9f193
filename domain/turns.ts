import type { Turn } from './partnership-more'
import type { Stage } from './tie-words'

/** Stages from which something is picked up again. Neither is worse than going on. */
const quiet: ReadonlySet<Stage | undefined> = new Set(['resting', 'ended'])
const goesOn: ReadonlySet<Stage | undefined> = new Set(['meeting', 'working'])

export const isQuiet = (stage: Stage | undefined): boolean => quiet.has(stage)

/**
 * What came, with one turn more: nothing of it goes. A second change on one day takes the place of the first, so that a
 * slip of the hand is no event.
 * @param on the day, `2026-11-21`
 */
export function withTurn(
  turns: readonly Turn[],
  before: Stage | undefined,
  stage: Stage | undefined,
  on: string
): Turn[] {
  const last = turns.at(-1)
  const kept = last?.on === on ? turns.slice(0, -1) : [...turns]
  // Of a stage that was said before there were turns the day is not known, and is not made up.
  const from = last?.on === on ? kept.at(-1)?.stage : before
  if (stage === undefined || from === stage) return kept
  return [...kept, { on, stage, ...(quiet.has(from) && goesOn.has(stage) && { pickedUp: true as const }) }]
}
