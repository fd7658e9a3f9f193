/**
 * A proof tries one law on many made-up inputs. `npm test` runs a tenth of them, `npm run prove` all,
 * and both from a seed that is written down, so that whatever is found can be found again.
 * This says whether it is all now.
 */
export const isFull: boolean = process.env['PROVE'] === 'full'

/** The seed of every proof: always the same one, unless PROVE_SEED names another. */
export const proofSeed: number = Number(process.env['PROVE_SEED'] ?? 20_261_121)

/** How many runs of a proof to do now, of the full number. */
export function proofRuns(full: number): number {
  return isFull ? full : Math.max(1, Math.round(full / 10))
}
