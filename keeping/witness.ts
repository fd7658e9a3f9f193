import * as v from 'valibot'
import { readLocal } from '@/browser/local'
import type { Database } from '@/db/database'
import { glance } from '@/db/glance'

/*
 * Browsers lose databases in silence: a damaged one opens without an error, with half of its rows or none. The witness
 * stands outside, in the extension's own storage, and remembers how much there was. It is written after the database,
 * never with it, so a database that is ahead of it is normal; only one that is behind has lost something.
 *
 * This is what is asked before the first paint; witness-notes.ts counts and remembers, look-through.ts reads everything.
 */

const witnessSchema = v.object({
  number: v.number(),
  deeds: v.number(),
  standing: v.number(),
  rows: v.record(v.string(), v.number()),
  /** The next three are not in a witness of an earlier version. */
  at: v.exactOptional(v.string()),
  undone: v.exactOptional(v.number()),
  probes: v.exactOptional(v.record(v.string(), v.string()))
})
export type Witness = v.InferOutput<typeof witnessSchema>

/** What was remembered and what is there: the last numbers of history, and how many rows hold what was kept. */
export interface Missing {
  remembered: number
  found: number
  rows: { remembered: number; found: number }
}

export const placeOfWitness = (database: { name: string }) => `witness ${database.name}`

/**
 * Whether nothing speaks for a loss at first sight: no deed is lacking, and one row of each table that held something can
 * be read. Counting fifty thousand rows would be felt before the first paint; it follows after it.
 */
export async function looksWhole(database: Database): Promise<boolean> {
  const start = performance.now()
  const remembered = await quietly(() => readWitness(database))
  if (!remembered) return true
  try {
    const { number, reads } = await glance(database, remembered.probes ?? {})
    return reads && number >= remembered.number
  } catch {
    // A table that is not there, or a row that can't be read: counting will say.
    return false
  } finally {
    performance.measure('witness asked', { start })
  }
}

export async function readWitness(database: { name: string }): Promise<Witness | undefined> {
  const read = v.safeParse(witnessSchema, await readLocal(placeOfWitness(database)))
  return read.success ? read.output : undefined
}

/** A witness that can't be written or read is no reason to stop anybody's work. */
export async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}
