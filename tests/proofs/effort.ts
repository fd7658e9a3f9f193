import { TestRunner } from 'vitest'

export { proofSeed } from './seed'

/**
 * A proof tries one law on many made-up inputs. `npm test` runs a tenth of them, `npm run prove` all,
 * and both from a seed that is written down, so that whatever is found can be found again.
 * This says whether it is all now.
 */
export const isFull: boolean = process.env['PROVE'] === 'full'

declare module 'vitest' {
  interface TaskMeta {
    /** How many inputs a proof tried: `npm run prove` writes it down. */
    runs?: number
  }
}

/** How many runs of a proof to do now, of the full number. */
export function proofRuns(full: number): number {
  const runs = isFull ? full : Math.max(1, Math.round(full / 10))
  noteRuns(runs)
  return runs
}

/** Notes how many inputs the proof that runs now tries; of several numbers the largest counts. */
export function noteRuns(runs: number): void {
  const meta = TestRunner.getCurrentTest()?.meta
  if (meta) meta.runs = Math.max(meta.runs ?? 0, runs)
}
