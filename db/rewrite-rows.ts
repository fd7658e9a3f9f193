import type { TableName } from '@/domain/tables'
import { breathing } from './breathing'
import type { Database } from './database'
import './later-rows'
import { lockOf } from './row-gate'
import type { Running } from './running'
import { keyOf, sliceOf } from './rows-in-slices'
import { tableNames } from './schema'

/** Milliseconds at a stretch before whatever waits comes first. */
const stretch = 12
/** Bytes of pictures and files are read before they are written, and few at a time. */
const withBytes: readonly TableName[] = ['pictures', 'files']

/**
 * Writes each row once more as the lock of the web now wants it: sealed, or plain while the lock is being taken away. Each
 * slice is a transaction of its own; a row is one or the other, and both can be read with the key. What stands as it
 * should is left alone, so that work that was cut off goes on where it was.
 * @returns false when it was stopped
 */
export async function rewriteRows(database: Database, running: Running): Promise<boolean> {
  const lock = lockOf(database.name)
  if (!lock) throw new Error('no lock')
  const breathe = breathing(stretch)
  let total = 0
  for (const table of tableNames) total += await database.table(table).count()
  let done = 0
  for (const table of tableNames)
    for (let last: unknown; ;) {
      if (running.isStopped()) return false
      const from = database.table(table)
      const reach = last === undefined ? from.toCollection() : from.where(':id').above(last)
      const size = withBytes.includes(table) ? 20 : sliceOf(table)
      const rows: object[] = await reach.limit(size).toArray()
      const other = rows.filter((row) => lock.wasSealed(row) !== lock.seals)
      if (other.length > 0) {
        await lock.ready(other)
        await writeOnceMore(database, table, other)
      }
      done += rows.length
      running.onDone(done, total)
      if (rows.length < size) break
      last = keyOf(table, rows.at(-1))
      await breathe()
    }
  return true
}

/** Rows that were changed or went meanwhile are taken as they are now; pictures and files never change. */
async function writeOnceMore(database: Database, table: TableName, rows: readonly object[]): Promise<void> {
  const lock = lockOf(database.name)
  const from = database.table<object>(table)
  const keys = rows.map((row) => keyOf(table, row) as string | number)
  await database.transaction('rw', from, async () => {
    const now = await from.bulkGet(keys)
    const taken = withBytes.includes(table) ? rows.filter((_row, index) => now[index]) : now
    const standing = taken.filter((row) => row !== undefined)
    await from.bulkPut(standing.map((row) => lock?.asItIs(row) ?? row))
  })
}
