import type { KeptQuality, Weight } from './kept-quality'
import { qualities, type QualityId } from './quality'

/** The essays that the sixteen come from. */
export type Essay = 'healing' | 'therapeutic' | 'both'

/** Which essay each was found in. */
export const essayOf: Readonly<Record<QualityId, Essay>> = {
  'shared-power': 'both',
  'my-story': 'both',
  'daily-life': 'both',
  'being-heard': 'both',
  'clear-expectations': 'both',
  'fits-my-outlook': 'healing',
  'not-about-selling': 'both',
  'fair-exchange': 'healing',
  'open-to-options': 'healing',
  'wider-web': 'both',
  'ebb-and-flow': 'healing',
  'honest-about-limits': 'therapeutic',
  'trust-and-empathy': 'therapeutic',
  'same-goal': 'both',
  'way-of-working': 'therapeutic',
  'small-steps': 'both'
}

/** A quality as it stands now: one of the sixteen with what the client made of it, or one of their own. */
export interface StandingQuality {
  id: string
  /** Which of the sixteen it is; absent for an own one. */
  known?: QualityId
  /** What the client calls it; absent where our word stands. */
  name?: string
  /** What it means to them, in their words. */
  meaning?: string
  hidden: boolean
  order: number
  matters?: Weight
}

/** Between two of the sixteen there is room for whatever is moved there. */
const apart = 1000

/** All qualities in the order the client gave them; those they never touched stand where they always stood. */
export function standingQualities(kept: readonly KeptQuality[]): StandingQuality[] {
  const rows = new Map(kept.filter((row) => row.removedAt === undefined).map((row) => [row.id, row]))
  const known = qualities.map((id, index) => ({ ...standing(id, rows.get(id), index * apart), known: id }))
  const own = [...rows.values()].filter((row) => row.own).map((row) => standing(row.id, row, -apart))
  return [...known, ...own].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

function standing(id: string, row: KeptQuality | undefined, usual: number): StandingQuality {
  return {
    id,
    ...(row?.name !== undefined && { name: row.name }),
    ...(row?.meaning !== undefined && { meaning: row.meaning }),
    hidden: row?.hidden === true,
    order: row?.order ?? usual,
    ...(row?.matters !== undefined && { matters: row.matters })
  }
}

/**
 * The new places when one is put before another, or last.
 * @returns only those that change: one, or all where there is no room left between two
 */
export function placed(
  all: readonly StandingQuality[],
  id: string,
  beforeId: string | undefined
): Map<string, number> {
  const others = all.filter((one) => one.id !== id)
  if (others.length === all.length || others.length === 0) return new Map()
  const found = others.findIndex((one) => one.id === beforeId)
  const at = found < 0 ? others.length : found
  const [before, after] = [others[at - 1], others[at]]
  const [low, high] = [before?.order, after?.order]
  const order = low === undefined ? (high ?? 0) - apart : high === undefined ? low + apart : (low + high) / 2
  if (order !== low && order !== high) return new Map([[id, order]])
  const line = [...others.slice(0, at).map((one) => one.id), id, ...others.slice(at).map((one) => one.id)]
  return new Map(line.map((one, index) => [one, index * apart]))
}
