/** A value that a page offers for a field, with what speaks for and against it. */
export interface Candidate<Value, Evidence extends string> {
  value: Value
  /** Same value, same key: "030 12 34 56" and "tel:+4930123456" are one candidate with the evidence of both. */
  key: string
  evidence: Set<Evidence>
}

/** How much a piece of evidence counts, and why: negative speaks against. */
export interface Weight {
  weight: number
  because: string
}

export type Weights<Evidence extends string> = Readonly<Record<Evidence, Weight>>

/**
 * One candidate of each key, with the evidence of the place that speaks for it most: a number that the page's head
 * gives as its own stays so, wherever else it is printed. The first value stays.
 */
export function agreed<Value, Evidence extends string, C extends Candidate<Value, Evidence>>(
  candidates: C[],
  weights: Weights<Evidence>
): C[] {
  const byKey = new Map<string, C>()
  for (const candidate of candidates) {
    const held = byKey.get(candidate.key)
    if (!held) byKey.set(candidate.key, { ...candidate, evidence: new Set(candidate.evidence) })
    else if (weigh(candidate, weights) > weigh(held, weights)) held.evidence = new Set(candidate.evidence)
  }
  return [...byKey.values()]
}

export const weigh = <Evidence extends string>(
  { evidence }: Candidate<unknown, Evidence>,
  weights: Weights<Evidence>
): number => [...evidence].reduce((sum, each) => sum + weights[each].weight, 0)

/** The candidates that weigh enough to be kept, in the order of the page. */
export function kept<Value, Evidence extends string>(
  candidates: Candidate<Value, Evidence>[],
  weights: Weights<Evidence>,
  enough: number
): Value[] {
  return candidates
    .filter((candidate) => weigh(candidate, weights) >= enough)
    .map((candidate) => candidate.value)
}
