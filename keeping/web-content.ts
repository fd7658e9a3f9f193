import { eachRow } from '@/db/backup'
import type { Database } from '@/db/database'
import { tableNames, type TableName } from '@/domain/tables'
import type { BackupPart } from '@/formats/backup-seal'
import { byId, type TableContent } from '@/formats/backup-text'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { growingTable, type GrowingTable } from './growing-table'
import { folderSetting } from './stored-rows'

/**
 * Read before all others: how many of these go into a backup is known only when they were seen, and a backup begins with
 * its counts. The others come in the order in which they stand there.
 */
const seenFirst: readonly TableName[] = ['settings', 'pictures', 'files']
const inOrder = [...seenFirst, ...tableNames.filter((table) => !seenFirst.includes(table)).toSorted()]

/**
 * The whole web of one moment as it goes into a backup. What was read is packed and locked while more is read; pictures
 * and files are handed back to the browser one by one, since together they may be larger than the memory.
 * @param onRows is told how far it is: the mean of the rows that were read and of those that were handed on; throws when
 * it was stopped
 * @returns once all counts are known; the rows come when they are asked for
 */
export async function webContent(
  database: Database,
  onRows: (count: number) => void = () => {}
): Promise<TableContent<BackupPart>[]> {
  const bytes: { pictures: unknown[]; files: unknown[] } = { pictures: [], files: [] }
  const tables = new Map(tableNames.map((table) => [table, growingTable(table in bytes)]))
  let counts: Partial<Record<TableName, number>> = {}
  let [read, handedOn, sawFirst] = [0, 0, false]
  let end: { error?: unknown } | undefined
  // A promise that is made within the transaction would belong to it; so whoever waits makes their own.
  let wake: (() => void) | undefined

  /** @throws when the reading broke off */
  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      if (end) throw end.error
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  async function* partsOf(one: GrowingTable) {
    for (;;) {
      let part = one.next()
      await until(() => !!(part ??= one.next()) || one.isOver())
      if (!part) return
      yield part.bytes
      handedOn += part.rows
      onRows(Math.floor((read + handedOn) / 2))
    }
  }

  const take = (table: TableName, rows: readonly unknown[], isLast: boolean) => {
    const one = tables.get(table)
    if (table === 'pictures' || table === 'files') bytes[table].push(...rows)
    else {
      for (const row of rows)
        if (table !== 'settings' || (row as { id: string }).id !== folderSetting) one?.add(row)
      if (isLast) one?.finish()
    }
    sawFirst ||= isLast && table === seenFirst.at(-1)
    read += rows.length
    onRows(Math.floor((read + handedOn) / 2))
    wake?.()
  }
  void eachRow(database, { tables: inOrder, counted: (all) => (counts = all), take })
    .then(
      () => (end = {}),
      (error: unknown) => (end = { error })
    )
    .finally(() => wake?.())

  await until(() => sawFirst)
  for (const [table, store] of [
    ['pictures', storePictures],
    ['files', storeFiles]
  ] as const) {
    for (const row of bytes[table].toSorted(byId))
      for (const stored of (await store([row])).stored) tables.get(table)?.add(stored)
    tables.get(table)?.finish()
  }
  return [...tables].map(([table, one]) => ({
    table,
    count: seenFirst.includes(table) ? one.count : (counts[table] ?? 0),
    rows: [partsOf(one)]
  }))
}
