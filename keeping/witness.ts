import * as v from 'valibot'
import { readLocal, writeLocal } from '@/browser/local'
import { countKept, deedsFrom, glance, type KeptCounts } from '@/db/counts'
import type { Database } from '@/db/database'
import { followRows } from '@/db/follow'

/*
 * Browsers lose databases in silence: a damaged one opens without an error, with half of its rows or none. The witness
 * stands outside, in the extension's own storage, and remembers how much there was. It is written after the database,
 * never with it, so a database that is ahead of it is normal; only one that is behind has lost something.
 */

const witnessSchema = v.object({
  number: v.number(),
  deeds: v.number(),
  standing: v.number(),
  rows: v.record(v.string(), v.number())
})
type Witness = v.InferOutput<typeof witnessSchema>

/** What was remembered and what is there: the last numbers of history, and how many rows hold what was kept. */
export interface Missing {
  remembered: number
  found: number
  rows: { remembered: number; found: number }
}

const placeOf = (database: Database) => `witness ${database.name}`

/** Remembers the web as it stands now, unless it lacks something: a loss must not overwrite what tells of it. */
export async function noteWitness(database: Database): Promise<void> {
  await quietly(async () => {
    const remembered = await readWitness(database)
    const next = remembered && (await goneOn(database, remembered))
    if (next) return write(database, next)
    const counts = await countKept(database)
    if (!remembered || !lacks(counts, remembered)) await write(database, counts)
  })
}

/** So many deeds are gone through one by one. */
const fewDeeds = 20

/**
 * What is remembered with the deeds that came since, so that fifty thousand rows are not counted for one more. A loss
 * stays to be seen: nothing of what is remembered is forgotten.
 * @returns undefined where only counting can tell: after an undo, after a restore, when something went for good
 */
async function goneOn(database: Database, remembered: Witness): Promise<Witness | undefined> {
  const [last, ...deeds] = await deedsFrom(database, remembered.number, fewDeeds + 2)
  const isPlain = deeds.every(({ state, action }) => state === 'done' && action !== 'restore')
  const stands = last?.number === remembered.number && last.state === 'done'
  if (!stands || !isPlain || deeds.length === 0 || deeds.length > fewDeeds) return undefined
  const numbers = deeds.map(({ number = 0 }) => number)
  const rows = { ...remembered.rows }
  for (const { did, table } of deeds.flatMap(({ steps }) => steps))
    if (did === 'add') rows[table] = (rows[table] ?? 0) + 1
  return {
    number: Math.max(...numbers),
    deeds: remembered.deeds + deeds.length,
    standing: numbers.reduce((sum, number) => sum + number, remembered.standing),
    rows
  }
}

/** Remembers the web as it stands now in any case: after a restore, or when the client goes on with what is there. */
export async function acceptWitness(database: Database): Promise<void> {
  await quietly(async () => write(database, await countKept(database)))
}

/** Counting is felt in a large web: it may take up this share of the time. */
const shareOfTime = 1 / 30

/** Follows a web and remembers it shortly after each change, a large one less often. @returns stops it */
export function keepWitness(database: Database, pause = 1000): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let rest = pause
  const note = async () => {
    const start = performance.now()
    await noteWitness(database)
    rest = Math.max(pause, (performance.now() - start) / shareOfTime)
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void note(), rest)
  }
  // Every deed, undo and redo writes to history.
  const stop = followRows(database, ['history'], soon)
  return () => {
    stop()
    clearTimeout(timer)
  }
}

/**
 * Whether nothing speaks for a loss at first sight: no deed is lacking, and no table is empty that held something. Asked
 * before the first paint, where counting fifty thousand rows would be felt; `missingRows` follows after it.
 */
export async function looksWhole(database: Database): Promise<boolean> {
  const remembered = await quietly(() => readWitness(database))
  if (!remembered) return true
  const { number, filled } = await glance(database)
  const isEmptied = Object.entries(remembered.rows).some(([table, count]) => count > 0 && !filled.has(table))
  return number >= remembered.number && !isEmptied
}

/** What the web lacks of what is remembered; undefined when all is well, or when nothing is remembered. */
export async function missingRows(database: Database): Promise<Missing | undefined> {
  const remembered = await quietly(() => readWitness(database))
  return remembered && missing(await countKept(database), remembered)
}

/** The same; where all is well, it is remembered as it stands now: one counting serves for both. */
export async function missingElseNoted(database: Database): Promise<Missing | undefined> {
  const remembered = await quietly(() => readWitness(database))
  const counts = await countKept(database)
  const lost = remembered && missing(counts, remembered)
  if (!lost) await quietly(() => write(database, counts))
  return lost
}

function missing(counts: KeptCounts, remembered: Witness): Missing | undefined {
  if (!lacks(counts, remembered)) return undefined
  return {
    remembered: remembered.number,
    found: counts.number,
    rows: { remembered: sum(remembered.rows), found: sum(counts.rows) }
  }
}

/**
 * Fewer deeds than remembered; fewer rows though nothing was done or undone since; or rows all gone that no undo took.
 * Only undo deletes rows, so less than that is a loss.
 */
function lacks(counts: KeptCounts, remembered: Witness): boolean {
  if (counts.number < remembered.number || counts.deeds < remembered.deeds) return true
  const fewer = Object.entries(remembered.rows).some(
    ([table, count]) => (rowsOf(counts, table) ?? count) < count
  )
  const sameDeeds = counts.number === remembered.number && counts.standing === remembered.standing
  if (fewer && sameDeeds) return true
  const { people = 0, clips = 0 } = remembered.rows
  return people + clips > 0 && counts.rows.people + counts.rows.clips === 0 && counts.expected
}

const rowsOf = (counts: KeptCounts, table: string): number | undefined =>
  Object.entries(counts.rows).find(([name]) => name === table)?.[1]

async function write(database: Database, counts: Witness): Promise<void> {
  const { number, deeds, standing, rows } = counts
  await writeLocal(placeOf(database), { number, deeds, standing, rows })
}

async function readWitness(database: Database): Promise<Witness | undefined> {
  const read = v.safeParse(witnessSchema, await readLocal(placeOf(database)))
  return read.success ? read.output : undefined
}

const sum = (rows: Record<string, number>) => Object.values(rows).reduce((all, one) => all + one, 0)

/** A witness that can't be written or read is no reason to stop anybody's work. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}
