/**
 * What the essay says of specialists: "you need to see a cardiologist or surgeon who may be the best for the job but is
 * not into herbs at all" (Healing Partnerships). Nobody needs to share my outlook to mend a knee.
 */

/** Three rows lead for every specialist and are never let off. Two of them have no other place than here. */
export const specialistRows = ['respect', 'open-to-options', 'help-with-this'] as const
export type SpecialistRow = (typeof specialistRows)[number]

/** What is not expected from the moment someone is marked. */
export const notExpectedAtOnce = ['fits-my-outlook'] as const
/** What is offered to be let off as well: our own thought, so it is asked. */
export const offeredNotExpected = ['daily-life', 'ebb-and-flow'] as const

/** Whether a quality may be let off at all. */
export const mayBeNotExpected = (quality: string): boolean =>
  !(specialistRows as readonly string[]).includes(quality)

/** The notes of not being heard after which ways on are offered. */
const notesOfNotHeard = 2

interface Told {
  quality: string
  stance?: string
  removedAt?: string
}

/** Whether someone wrote twice that they were not heard by one person. */
export const wasNotHeard = (observations: readonly Told[]): boolean =>
  observations.filter(
    ({ quality, stance, removedAt }) =>
      quality === 'being-heard' && stance === 'against' && removedAt === undefined
  ).length >= notesOfNotHeard
