import { pairOf } from './connection'
import type { PicturedPerson, PicturedThread, PicturedWeb } from './snapshot'

/** Someone in one of two pictures of the web. */
export interface Named {
  id: string
  name: string
}
/** What of a tie is told when it is another than before. */
export const toldFields = ['strength', 'strained', 'giving', 'layers', 'supports', 'load'] as const
export type ToldField = (typeof toldFields)[number]
export interface TieChange extends Named {
  before: PicturedPerson
  after: PicturedPerson
  fields: ToldField[]
}

/** What is different between two days. */
export interface WebChanges {
  came: Named[]
  /** Gone from the web, or ended: both have left. */
  left: Named[]
  /** In another ring or another part of the web. */
  moved: (Named & { before: PicturedPerson; after: PicturedPerson })[]
  ties: TieChange[]
}

/** @returns everyone in the order of their names, so that the same two pictures always say the same */
export function changesBetween(before: PicturedWeb, after: PicturedWeb): WebChanges {
  const changes: WebChanges = { came: [], left: [], moved: [], ties: [] }
  for (const [id, now] of byName(after)) {
    const then = before[id]
    const named = { id, name: now.name }
    if (!then) changes.came.push(named)
    else if (hasEnded(now) && !hasEnded(then)) changes.left.push(named)
    else {
      if (then.ring !== now.ring || then.sector !== now.sector)
        changes.moved.push({ ...named, before: then, after: now })
      const fields = toldFields.filter((field) => !isSame(then[field], now[field]))
      if (fields.length > 0) changes.ties.push({ ...named, before: then, after: now, fields })
    }
  }
  for (const [id, then] of byName(before)) if (!after[id]) changes.left.push({ id, name: then.name })
  return changes
}

export const nothingChanged = ({ came, left, moved, ties }: WebChanges): boolean =>
  [came, left, moved, ties].every((list) => list.length === 0)

/** What ties people to each other on one day and not on the other. */
export interface ThreadChanges {
  came: PicturedThread[]
  left: PicturedThread[]
}

/** @param before absent where a picture does not say how people were tied; then nothing is said to have changed */
export function threadsBetween(
  before: readonly PicturedThread[] | undefined,
  after: readonly PicturedThread[] | undefined
): ThreadChanges {
  if (!before || !after) return { came: [], left: [] }
  const keyOf = ({ fromId, toId, kind }: PicturedThread) =>
    kind === 'covers' ? `covers ${fromId} ${toId}` : pairOf({ fromId, toId, kind })
  const without = (all: readonly PicturedThread[], others: readonly PicturedThread[]) => {
    const known = new Set(others.map(keyOf))
    return all.filter((one) => !known.has(keyOf(one))).toSorted((a, b) => order(keyOf(a), keyOf(b)))
  }
  return { came: without(after, before), left: without(before, after) }
}

const hasEnded = ({ stage }: PicturedPerson) => stage === 'ended'
const byName = (web: PicturedWeb) =>
  Object.entries(web).toSorted(([a, one], [b, two]) => order(one.name, two.name) || order(a, b))
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
/** Lists are the same in any order. */
const isSame = (a: unknown, b: unknown) => spelled(a) === spelled(b)
const spelled = (value: unknown) =>
  JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : (value ?? null))
