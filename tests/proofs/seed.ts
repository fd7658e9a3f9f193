/** The seed of every proof: always the same one, unless PROVE_SEED names another. */
export const proofSeed: number = Number(process.env['PROVE_SEED'] ?? 20_261_121)
