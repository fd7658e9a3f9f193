import * as v from 'valibot'
import { ownFolder } from '@/browser/own-files'
import { breathing } from '@/db/breathing'
import { careWebDatabase, openDatabase, ownWeb, type Database } from '@/db/database'
import { putWebBack } from '@/db/put-back'
import { rescueRows } from '@/db/rescue'
import { restoreRows } from '@/db/restore'
import { goOn, unwatched, type Running } from '@/db/running'
import { schemaVersion } from '@/db/schema'
import { whyNotWritten } from '@/db/why-not-written'
import type { Surroundings } from '@/domain/record'
import { rowSchemas, type AllRows } from '@/domain/rows'
import type { SafetyCopy } from '@/domain/safety-copy'
import { isTableName, tableNames, type TableName } from '@/domain/tables'
import { checkRow } from '@/formats/backup-rows'
import { acceptWitness } from '@/keeping/witness-notes'
import { blobLock, openedRow } from './copied-rows'
import { readCopyRows } from './copy-file'
import { copiesFolder } from './list'
import { withBytes } from './stored-blobs'
import { takeCopyUnopened, takeSafetyCopy, type Taken, type WhyNoCopy } from './take'

export type PutBack =
  /** `before`: the copy of what stood, for taking this back. `unfit`: rows of the copy that could not be put in. */
  | { ok: true; before?: SafetyCopy; unfit: number }
  /** "damaged": the copy is not whole. "newer": a newer version took it. */
  | { ok: false; problem: 'damaged' | 'newer' | 'no-room' | 'not-written' | 'stopped' }
  /** Of what stands none could be taken; it is put back all the same where the person says so. */
  | { ok: false; problem: 'no-copy'; why: WhyNoCopy }

type CopyRead =
  { ok: true; rows: AllRows; unfit: number } | { ok: false; problem: 'damaged' | 'newer' | 'stopped' }

/** Reads a copy whole, each row checked by its schema. */
export async function readSafetyCopy(
  copy: SafetyCopy,
  web = ownWeb,
  running: Running = unwatched
): Promise<CopyRead> {
  if (copy.version > schemaVersion) return { ok: false, problem: 'newer' }
  const folder = await ownFolder(copiesFolder)
  if (!folder) return { ok: false, problem: 'damaged' }
  const found: [string, unknown][] = []
  const lock = copy.locked ? blobLock(web) : undefined
  try {
    await readCopyRows(folder, copy, (table, row) => {
      goOn(running)
      found.push([table, openedRow(web, table, row)])
    })
  } catch {
    return { ok: false, problem: running.isStopped() ? 'stopped' : 'damaged' }
  }
  return { ok: true, ...(await fitting(found, (table, row) => withBytes(table, row, lock))) }
}

/** Sorts rows into their tables; those that fit none are counted. */
async function fitting(
  found: Iterable<readonly [string, unknown]>,
  whole: (table: string, row: unknown) => Promise<unknown>
): Promise<{ rows: AllRows; unfit: number }> {
  const breathe = breathing(12)
  const rows: Record<string, unknown[]> = Object.fromEntries(tableNames.map((table) => [table, []]))
  let unfit = 0
  for (const [table, row] of found) {
    const one = isTableName(table) ? fit(table, await whole(table, row)) : undefined
    if (one === undefined) unfit += 1
    else rows[table]?.push(one)
    await breathe()
  }
  return { rows: rows as AllRows, unfit }
}

function fit(table: TableName, row: unknown): unknown {
  if (table !== 'pictures' && table !== 'files') {
    const checked = checkRow(table, row)
    return checked.ok ? checked.row : undefined
  }
  const checked = v.safeParse(rowSchemas[table], row)
  return checked.success ? checked.output : undefined
}

/**
 * Puts a copy in the place of what stands, after a copy of that was taken: what was put back can be taken back.
 */
export async function putCopyBack(
  database: Database,
  surroundings: Surroundings,
  copy: SafetyCopy,
  running: Running = unwatched,
  { withoutCopy = false } = {}
): Promise<PutBack> {
  const read = await readSafetyCopy(copy, database.name, running)
  if (!read.ok) return read
  const before = await takeSafetyCopy(database, 'put-back')
  if (!withoutCopy && !before.ok && before.problem !== 'nothing')
    return { ok: false, problem: 'no-copy', why: before.problem }
  return put(database, surroundings, read, before, running)
}

async function put(
  database: Database,
  surroundings: Surroundings,
  { rows, unfit }: Extract<CopyRead, { ok: true }>,
  before: Taken,
  running: Running
): Promise<PutBack> {
  try {
    const done = await putWebBack(database, surroundings, rows, running)
    if (!done) return { ok: false, problem: 'stopped' }
  } catch (error) {
    return { ok: false, problem: whyNotWritten(error) === 'room' ? 'no-room' : 'not-written' }
  }
  await acceptWitness(database)
  return { ok: true, unfit, ...(before.ok && { before: before.copy }) }
}

/**
 * The same for a web that lost something or can't be opened. Only called when the person chose a copy; until then nothing
 * is written. What can be read of what stands is kept as a copy first, and what of it the chosen copy lacks comes along:
 * it was kept after the copy was taken.
 */
export async function recoverFrom(
  name: string,
  surroundings: Surroundings,
  copy: SafetyCopy,
  running: Running = unwatched,
  { withoutCopy = false } = {}
): Promise<PutBack> {
  const read = await readSafetyCopy(copy, name, running)
  if (!read.ok) return read
  const left = await rescueRows(name, running)
  if (running.isStopped()) return { ok: false, problem: 'stopped' }
  const before = await takeCopyUnopened(name, 'put-back')
  // Of a web that can't be read at all there is nothing to copy.
  if (!withoutCopy && left.ok && !before.ok && before.problem !== 'nothing')
    return { ok: false, problem: 'no-copy', why: before.problem }
  // The last moment at which nothing is changed, also where the database has to be made anew.
  if (running.isStopped()) return { ok: false, problem: 'stopped' }
  const database = await openAnyhow(name)
  if (!database) return { ok: false, problem: 'not-written' }
  const done = await put(database, surroundings, read, before, running)
  if (done.ok && left.ok) {
    const pairs = Object.entries(left.rows).flatMap(([table, rows]) =>
      rows.map((row) => [table, openedRow(name, table, row)] as const)
    )
    const { rows } = await fitting(pairs, async (_table, row) => row)
    await restoreRows(database, surroundings, rows).catch(() => undefined)
    await acceptWitness(database)
  }
  database.close()
  return done
}

/** A database that does not open any more is taken away and made anew: all that could be read of it is in a copy. */
async function openAnyhow(name: string): Promise<Database | undefined> {
  const opening = await openDatabase(name)
  if (opening.ok) return opening.database
  if (opening.problem !== 'unreadable' && opening.problem !== 'unchanged') return undefined
  await careWebDatabase(name)
    .delete()
    .catch(() => undefined)
  const again = await openDatabase(name)
  return again.ok ? again.database : undefined
}
