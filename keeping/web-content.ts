import { eachRow } from '@/db/backup'
import type { Database } from '@/db/database'
import { tableNames, type TableName } from '@/domain/tables'
import type { BackupPart } from '@/formats/backup-seal'
import { byId, rowText, type TableContent } from '@/formats/backup-text'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { folderSetting } from './stored-rows'

/** Rows are put together to about this many characters before they are turned into bytes. */
const together = 1_000_000

interface Growing {
  count: number
  parts: BackupPart[]
  waiting: string[]
  length: number
  /** What is large is handed to the browser, which may put it on the disk. */
  isHeld: boolean
}

/**
 * The whole web of one moment as it goes into a backup. Rows become bytes while the next ones are read; pictures and files
 * wait as they are, and are handed back to the browser one by one, since together they may be larger than the memory.
 * @param onRows is told how many rows are read so far; throws when it was stopped
 */
export async function webContent(
  database: Database,
  onRows: (count: number) => void = () => {}
): Promise<TableContent<BackupPart>[]> {
  const encoder = new TextEncoder()
  const bytes: { pictures: unknown[]; files: unknown[] } = { pictures: [], files: [] }
  const tables = new Map(
    tableNames.map((table): [TableName, Growing] => [
      table,
      { count: 0, parts: [], waiting: [], length: 0, isHeld: table in bytes }
    ])
  )
  let done = 0

  function add(table: TableName, row: unknown) {
    const one = tables.get(table)
    if (!one) return
    const text = rowText(row, one.count === 0)
    one.count += 1
    one.waiting.push(text)
    one.length += text.length
    if (one.length >= together) flush(one)
  }
  function flush(one: Growing) {
    if (one.waiting.length === 0) return
    const bytesOfRows = encoder.encode(one.waiting.join(''))
    one.parts.push(one.isHeld ? new Blob([bytesOfRows]) : bytesOfRows)
    one.waiting = []
    one.length = 0
  }

  await eachRow(database, (table, rows) => {
    if (table === 'pictures' || table === 'files') bytes[table].push(...rows)
    else
      for (const row of rows)
        if (table !== 'settings' || (row as { id: string }).id !== folderSetting) add(table, row)
    onRows((done += rows.length))
  })
  for (const [table, store] of [
    ['pictures', storePictures],
    ['files', storeFiles]
  ] as const)
    for (const row of bytes[table].toSorted(byId))
      for (const stored of (await store([row])).stored) add(table, stored)
  for (const one of tables.values()) flush(one)
  return [...tables].map(([table, { count, parts }]) => ({ table, count, rows: parts }))
}
