import { ownFolder, ownSpace } from '@/browser/own-files'
import { browserSurroundings } from '@/browser/surroundings'
import { untilNobodyTypes, whileNobodyTypes } from '@/browser/while-someone-types'
import { stampOfDeeds } from '@/db/counts'
import type { Database } from '@/db/database'
import { holdsNothing } from '@/db/glance-kept'
import { rescueRows } from '@/db/rescue'
import { unwatched } from '@/db/running'
import { rowsAtOnce, rowsInSlices, type RowSlice } from '@/db/rows-in-slices'
import { schemaVersion } from '@/db/schema'
import { whyNotWritten } from '@/db/why-not-written'
import { copiesToLetGo, isCopyDue, type CopyReason, type SafetyCopy } from '@/domain/safety-copy'
import { lookThrough } from '@/keeping/look-through'
import { oneAtATime } from '@/keeping/one-at-a-time'
import { missingRows } from '@/keeping/witness-notes'
import { blobLock, copiedRow, isLockedNow } from './copied-rows'
import { nameOfCopy, readCopyRows, sayReason, writeCopyFile } from './copy-file'
import { copiesFolder, letCopiesGo, listSafetyCopies } from './list'
import { keepBlobs, type BlobKeeper } from './stored-blobs'

/** What came of taking a copy. */
export type Taken =
  | { ok: true; copy: SafetyCopy }
  /**
   * "nothing": the web is empty. "behind": it lacks something that the witness remembers, and a copy of that must not push
   * out a better one. "no-place": this browser has no place for files of ours. "no-room": the disk is full. "not-taken":
   * it could not be read, or read back.
   */
  | { ok: false; problem: 'nothing' | 'behind' | 'no-place' | 'no-room' | 'not-taken' }

/** Why of a web that holds something no copy could be taken. */
export type WhyNoCopy = Exclude<Extract<Taken, { ok: false }>['problem'], 'nothing'>

/** Takes a copy before much is changed at once. @returns why there is none, where there is something to lose */
export async function whyNotCopied(database: Database, reason: CopyReason): Promise<WhyNoCopy | undefined> {
  const taken = await takeSafetyCopy(database, reason).catch(() => undefined)
  if (!taken) return 'not-taken'
  return taken.ok || taken.problem === 'nothing' ? undefined : taken.problem
}

/** Two copies are never taken at once. */
const copying = 'safety-copies'

/** So often a copy is begun anew because something was written meanwhile; then writers wait for it. */
const attempts = 2

/**
 * Takes a safety copy: the whole web of this moment, in a file beside the database, read back before it counts. Work is
 * done in small stretches, so it can run in a page; where nothing was done since the last one, that one is given.
 * @param reason why; what is taken before something that changes much at once stays for a week at least
 */
export function takeSafetyCopy(database: Database, reason: CopyReason): Promise<Taken> {
  return oneAtATime(copying, () => takeNow(database, reason))
}

/** The same when an hour has gone by since the last one and something was done. @returns undefined when it is not due */
export function takeCopyIfDue(database: Database): Promise<Taken | undefined> {
  return oneAtATime(copying, async () => {
    const stamp = await stampOfDeeds(database)
    if (!isCopyDue(await listSafetyCopies(), stamp, browserSurroundings.now())) return undefined
    if (await missingRows(database)) return { ok: false, problem: 'behind' }
    return takeNow(database, 'change')
  })
}

/** A copy of what can still be read of a web that can't be opened, or that an earlier version has written. */
export function takeCopyUnopened(name: string, reason: CopyReason): Promise<Taken> {
  return oneAtATime(copying, () => takeUnopened(name, reason))
}

/** After an update the worker and pages may all come to open the web at once: the copy of one is enough. */
const justTaken = 120_000

/** A copy of a web as an earlier version has written it, before it is changed into the newest shape. */
export function copyBeforeMigration(
  name: string,
  tell: (done: number, total: number) => void = () => {}
): Promise<Taken> {
  return oneAtATime(copying, async () => {
    const newest = (await listSafetyCopies())[0]
    const age = newest ? Date.parse(browserSurroundings.now()) - Date.parse(newest.at) : Infinity
    if (newest?.reason === 'migration' && age < justTaken && (await isThere(newest)))
      return { ok: true, copy: newest }
    return takeUnopened(name, 'migration', tell)
  })
}

/** Rows are read, written and read back. */
const passes = 3

async function takeUnopened(
  name: string,
  reason: CopyReason,
  tell: (done: number, total: number) => void = () => {}
): Promise<Taken> {
  const told = (pass: number, done: number, total: number) =>
    tell(Math.floor((pass * total + done) / passes), total)
  const watched = { ...unwatched, onDone: (done: number, total = 0) => told(0, done, total) }
  const found = await rescueRows(name, watched)
  if (!found.ok) return { ok: false, problem: found.problem === 'no-such-web' ? 'nothing' : 'not-taken' }
  const slices = Object.entries(found.rows).map(([table, rows]) => ({ table, rows }))
  const total = slices.reduce((sum, { rows }) => sum + rows.length, 0)
  return save(
    name,
    reason,
    found.version,
    () => slices,
    async () => `${reason} ${found.version}`,
    (pass, done) => told(pass, done, total)
  )
}

async function takeNow(database: Database, reason: CopyReason): Promise<Taken> {
  // Before anything is written: also on a full disk there is nothing to lose then.
  if (await holdsNothing(database)) return { ok: false, problem: 'nothing' }
  const stamp = await stampOfDeeds(database)
  const isLocked = isLockedNow(database.name)
  const same = (await listSafetyCopies()).find(
    (copy) => copy.stamp === stamp && (copy.locked ?? false) === isLocked
  )
  if (same && (await isThere(same))) return { ok: true, copy: await withReason(same, reason) }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await stampOfDeeds(database)
    const isStill = async () => ((await stampOfDeeds(database)) === before ? before : undefined)
    const slices = () =>
      reason === 'change' ? whileNobodyTypes(rowsInSlices(database)) : rowsInSlices(database)
    const taken = await save(database.name, reason, schemaVersion, slices, isStill)
    if (taken.ok || taken.problem !== 'not-taken') return goneThrough(taken, database)
  }
  const before = await stampOfDeeds(database)
  const slices = await rowsAtOnce(database)
  return goneThrough(
    await save(
      database.name,
      reason,
      schemaVersion,
      () => slices,
      async () => before
    ),
    database
  )
}

/** What is wanted before much is changed stays longer than what was taken in passing, so its label says so. */
async function withReason(copy: SafetyCopy, reason: CopyReason): Promise<SafetyCopy> {
  if (reason === 'change' || copy.reason !== 'change') return copy
  const folder = await ownFolder(copiesFolder)
  return folder ? sayReason(folder, copy, reason).catch(() => copy) : copy
}

async function isThere(copy: SafetyCopy): Promise<boolean> {
  const file = await (await ownFolder(copiesFolder))?.read(nameOfCopy(copy.id))
  return file?.size === copy.bytes
}

type Slices = () => AsyncIterable<Loose> | Iterable<Loose>
type Loose = RowSlice | { table: string; rows: unknown[] }

/**
 * @param stillness gives the stamp of what was read, or nothing when something was written meanwhile
 * @param tell now and then how many rows are written (1), and read back (2)
 */
async function save(
  web: string,
  reason: CopyReason,
  version: number,
  slices: Slices,
  stillness: () => Promise<string | undefined>,
  tell: (pass: 1 | 2, done: number) => void = () => {}
): Promise<Taken> {
  const folder = await ownFolder(copiesFolder, true)
  const isLocked = isLockedNow(web)
  const blobs = await keepBlobs(isLocked ? blobLock(web) : undefined)
  if (!folder || !blobs) return { ok: false, problem: 'no-place' }
  const at = browserSurroundings.now()
  const id = `${at.replaceAll(/[:.]/g, '-')}-${browserSurroundings.newId().slice(0, 8)}`
  const write = () =>
    writeCopyFile(folder, id, writable(web, slices(), blobs, counted(1, tell)), async () => {
      const stamp = await stillness()
      return stamp === undefined
        ? undefined
        : { at, reason, version, stamp, ...(isLocked && { locked: true as const }) }
    })
  try {
    const copy = await withRoom(write)
    if (!copy) return { ok: false, problem: 'not-taken' }
    if (Object.entries(copy.counts).every(([table, count]) => count === 0 || table === 'settings')) {
      await folder.remove(nameOfCopy(id))
      return { ok: false, problem: 'nothing' }
    }
    await readCopyRows(folder, copy, counted(2, tell), reason === 'change' ? untilNobodyTypes() : undefined)
    const oldest = (await listSafetyCopies()).at(-1)?.at ?? at
    await blobs.settle(at, oldest)
    return { ok: true, copy }
  } catch (error) {
    await folder.remove(nameOfCopy(id))
    return { ok: false, problem: isNoRoom(error) ? 'no-room' : 'not-taken' }
  }
}

/** So many rows go by between two words of how far it is. */
const seldom = 200

/** @returns to be called with each row */
function counted(pass: 1 | 2, tell: (pass: 1 | 2, done: number) => void): () => void {
  let done = 0
  return () => {
    done += 1
    if (done % seldom === 0) tell(pass, done)
  }
}

async function* writable(
  web: string,
  slices: AsyncIterable<Loose> | Iterable<Loose>,
  blobs: BlobKeeper,
  onRow: () => void
) {
  for await (const { table, rows } of slices) {
    const kept: unknown[] = []
    for (const row of rows) {
      const one = await blobs.keep(table, row)
      if (one !== undefined) kept.push(copiedRow(web, table, one))
      onRow()
    }
    yield { table, rows: kept }
  }
}

const isNoRoom = (error: unknown) => whyNotWritten(error) === 'room'

/** On a full disk copies that are missed least make room, once. */
async function withRoom<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!isNoRoom(error)) throw error
    const all = await listSafetyCopies()
    const oldest = all.at(-1)
    const space = all.reduce((sum, { bytes }) => sum + bytes, 0) / 2
    // The oldest stays: nobody has looked whether all of it is still in the database.
    const going = copiesToLetGo(all, browserSurroundings.now(), space).filter((copy) => copy !== oldest)
    await letCopiesGo(going.map(({ id }) => id))
    return write()
  }
}

/** The share of what the browser lets us have, and the most, that all copies together may take, in bytes. */
const space = { share: 0.1, most: 1_000_000_000, unknown: 200_000_000 }

/** Before the first is let go, every row that stands is read: what was lost in silence may only be in the old copy. */
async function goneThrough(taken: Taken, database: Database): Promise<Taken> {
  if (!taken.ok) return taken
  const allowed = await ownSpace()
  const most = allowed === undefined ? space.unknown : Math.min(space.most, allowed * space.share)
  const old = copiesToLetGo(await listSafetyCopies(), browserSurroundings.now(), most)
  if (old.length === 0 || (await lookThrough(database)).whole !== true) return taken
  await letCopiesGo(old.map(({ id }) => id))
  return taken
}
