import { removeLocal } from '@/browser/forget'
import { writeLocal } from '@/browser/local'
import { countKept, deedsFrom, type CameSince, type KeptCounts } from '@/db/counts'
import type { Database } from '@/db/database'
import { followRows } from '@/db/follow'
import { oneAtATime } from './one-at-a-time'
import { placeOfWitness, quietly, readWitness, type Missing, type Witness } from './witness'

export type { Missing }

/** Remembers the web as it stands now, unless it lacks something: a loss must not overwrite what tells of it. */
export async function noteWitness(database: Database): Promise<void> {
  await remembering(database, async () => {
    const remembered = await readWitness(database)
    const next = remembered && (await goneOn(database, remembered))
    if (next) return write(database, next)
    const counts = await countKept(database, remembered)
    // Nothing was ever kept here, or all was removed: there is nothing to remember.
    if (!remembered && isEmpty(counts)) return
    if (!remembered || !lacks(counts, remembered)) await write(database, counts)
  })
}

/**
 * What is counted is written before anybody else counts. The worker counted, an earlier copy was put back and accepted, and
 * the worker wrote what had been there before: at the next opening that would have been a loss.
 */
const remembering = (database: Database, work: () => Promise<void>) =>
  quietly(() => oneAtATime(placeOfWitness(database), work))

/** So many deeds are gone through one by one. */
const fewDeeds = 20

/**
 * What is remembered with the deeds that came since, so that fifty thousand rows are not counted for one more. A loss
 * stays to be seen: nothing of what is remembered is forgotten.
 * @returns undefined where only counting can tell: after an undo, after a restore, when something went for good
 */
async function goneOn(database: Database, remembered: Witness): Promise<Witness | undefined> {
  // What was taken back is dropped with the next deed, and texts and pictures go with it.
  if (remembered.undone !== 0) return undefined
  const [last, ...deeds] = await deedsFrom(database, remembered.number, fewDeeds + 2)
  const isPlain = deeds.every(({ state, action }) => state === 'done' && action !== 'restore')
  const stands = last?.number === remembered.number && last.state === 'done'
  if (!stands || !isPlain || deeds.length > fewDeeds) return undefined
  // Without a new deed only typing that went on is known; an undo further back is not.
  if (deeds.length === 0 && last.at === remembered.at) return undefined
  const numbers = deeds.map(({ number = 0 }) => number)
  const rows = { ...remembered.rows }
  const probes = { ...remembered.probes }
  for (const { did, table, id } of deeds.flatMap(({ steps }) => steps)) {
    if (did !== 'add') continue
    rows[table] = (rows[table] ?? 0) + 1
    probes[table] = id
  }
  return {
    number: Math.max(remembered.number, ...numbers),
    // Typing goes on in the last deed.
    at: (deeds.at(-1) ?? last).at,
    deeds: remembered.deeds + deeds.length,
    standing: numbers.reduce((sum, number) => sum + number, remembered.standing),
    undone: 0,
    rows,
    probes
  }
}

/** Remembers the web as it stands now in any case: after a restore, or when the client goes on with what is there. */
export async function acceptWitness(database: Database): Promise<void> {
  await remembering(database, async () => {
    await write(database, await countKept(database))
    await removeLocal(placeOfSums(database))
  })
}

/** Counting is felt in a large web: it may take up this share of the time. */
const shareOfTime = 1 / 30

/**
 * Follows a web and remembers it shortly after each change, a large one less often.
 * @param after is called each time it was remembered
 * @returns stops it
 */
export function keepWitness(database: Database, pause = 1000, after = () => {}): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let rest = pause
  const note = async () => {
    const start = performance.now()
    await noteWitness(database)
    rest = Math.max(pause, (performance.now() - start) / shareOfTime)
    after()
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

/** What the web lacks of what is remembered; undefined when all is well, or when nothing is remembered. */
export async function missingRows(database: Database): Promise<Missing | undefined> {
  const remembered = await quietly(() => readWitness(database))
  return remembered && missing(await countKept(database, remembered), remembered)
}

/** The same; where all is well, it is remembered as it stands now: one counting serves for both. */
export function missingElseNoted(database: Database): Promise<Missing | undefined> {
  return oneAtATime(placeOfWitness(database), async () => {
    const remembered = await quietly(() => readWitness(database))
    const start = performance.now()
    const counts = await countKept(database, remembered)
    performance.measure('rows counted', { start })
    const lost = remembered && missing(counts, remembered)
    if (!lost && (remembered || !isEmpty(counts))) await quietly(() => write(database, counts))
    return lost
  })
}

/** The same as `missingRows`, of rows that were counted by reading each of them. */
export async function missingOf(
  database: Database,
  read: Readonly<Record<string, number>>
): Promise<Missing | undefined> {
  const remembered = await quietly(() => readWitness(database))
  if (!remembered) return undefined
  const counts = await countKept(database, remembered)
  const rows = Object.fromEntries(Object.keys(counts.rows).map((table) => [table, read[table] ?? 0]))
  return missing({ ...counts, rows }, remembered)
}

function missing(counts: KeptCounts, remembered: Witness): Missing | undefined {
  if (!lacks(counts, remembered)) return undefined
  const found = sum(counts.rows)
  const came = wentOn(counts, remembered) ? sum(counts.since.brought) : 0
  return {
    remembered: Math.max(remembered.number, counts.number),
    found: counts.number,
    rows: { remembered: Math.max(sum(remembered.rows) + came, found + counts.lost), found }
  }
}

/**
 * Fewer deeds than remembered; fewer rows than what was remembered and what came since make together, where no deed took
 * any; a row that is not there though the deed that brought it stands; or rows all gone that no undo took. Only undo and
 * what follows from it deletes rows, so less than that is a loss, also in a web that went on since.
 */
function lacks(counts: KeptCounts, remembered: Witness): boolean {
  if (counts.number < remembered.number || counts.deeds < remembered.deeds) return true
  if (counts.lost > 0) return true
  const sameDeeds = counts.number === remembered.number && counts.standing === remembered.standing
  if (sameDeeds && isFewer(counts, remembered.rows, {})) return true
  if (isFewerThanCame(counts, remembered)) return true
  const { people = 0, clips = 0 } = remembered.rows
  return people + clips > 0 && (counts.rows.people ?? 0) + (counts.rows.clips ?? 0) === 0 && counts.expected
}

/** Rows without a deed of their own: they go with what was taken back, once something else is done. */
const withoutDeeds = ['clipTexts', 'pictures', 'files']

/**
 * Whether the same deeds stand as before, and some more. The sum of their numbers says that they are the same only where
 * nothing was taken back when they were remembered: what is dropped never stands again.
 */
function wentOn(counts: KeptCounts, remembered: Witness): counts is KeptCounts & { since: CameSince } {
  const { since } = counts
  return !!since && !since.unsure && remembered.undone === 0 && since.standing === remembered.standing
}

function isFewerThanCame(counts: KeptCounts, remembered: Witness): boolean {
  if (!wentOn(counts, remembered)) return false
  const { brought, allStand } = counts.since
  const rows = Object.entries(remembered.rows).filter(([table]) => allStand || !withoutDeeds.includes(table))
  return isFewer(counts, Object.fromEntries(rows), brought)
}

function isFewer(
  { rows }: KeptCounts,
  remembered: Readonly<Record<string, number>>,
  brought: Readonly<Record<string, number>>
): boolean {
  const tables = new Set([...Object.keys(remembered), ...Object.keys(brought)])
  // A table that is not counted any more says nothing.
  return [...tables].some(
    (table) => (rows[table] ?? Infinity) < (remembered[table] ?? 0) + (brought[table] ?? 0)
  )
}

/** Where the sums over all rows are remembered, apart: they are seldom worked out. */
export const placeOfSums = (database: { name: string }) => `sums ${database.name}`

async function write(database: Database, counts: Witness): Promise<void> {
  const { number, deeds, standing, rows, at, undone, probes } = counts
  const more = { ...(at !== undefined && { at }), ...(undone !== undefined && { undone }) }
  await writeLocal(placeOfWitness(database), {
    number,
    deeds,
    standing,
    rows,
    ...more,
    ...(probes && { probes })
  })
}

const isEmpty = ({ number, rows }: KeptCounts) => number === 0 && sum(rows) === 0
const sum = (rows: Record<string, number>) => Object.values(rows).reduce((all, one) => all + one, 0)
