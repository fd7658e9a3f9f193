import { slicesOfOneMoment } from '@/db/backup'
import type { Database } from '@/db/database'
import type { TableName } from '@/domain/tables'
import type { BackupPart } from '@/formats/backup-seal'
import { byId, type TableContent } from '@/formats/backup-text'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { growingTable, type GrowingTable } from './growing-table'
import { folderSetting } from './stored-rows'

/**
 * The whole web of one moment as it goes into a backup. All of it is read first, and only then packed and locked, which
 * takes several times as long. Pictures and files are handed back to the browser one by one, since together they may be
 * larger than the memory.
 * @param onRows is told how far it is: the mean of the rows that were read and of those that were handed on; throws when
 * it was stopped
 * @returns once all counts are known; the rows are turned into bytes when they are asked for
 */
export async function webContent(
  database: Database,
  onRows: (count: number) => void = () => {}
): Promise<TableContent<BackupPart>[]> {
  let [read, handedOn] = [0, 0]
  const tell = () => onRows(Math.floor((read + handedOn) / 2))
  const rowsOf = await slicesOfOneMoment(database, (rows) => {
    read = rows
    tell()
  })
  // It means nothing elsewhere.
  const settings = rowsOf.get('settings')?.map((rows) => rows.filter(({ id }) => id !== folderSetting))
  rowsOf.set('settings', settings ?? [])

  async function* partsOf(table: TableName, growing: GrowingTable) {
    const slices = rowsOf.get(table) ?? []
    for (;;) {
      const part = growing.next()
      if (part) {
        yield part.bytes
        handedOn += part.rows
        tell()
        continue
      }
      // What was handed on is let go.
      const rows = slices.shift()
      if (rows) for (const row of rows) growing.add(row)
      else if (growing.isOver()) return
      else growing.finish()
    }
  }

  const content: TableContent<BackupPart>[] = []
  for (const [table, slices] of rowsOf) {
    const bytes = withBytes[table]
    const growing = growingTable(bytes !== undefined)
    // How many of these go into a backup is known only when they were seen.
    if (bytes) {
      for (const row of slices.splice(0).flat().toSorted(byId))
        for (const stored of (await bytes([row])).stored) growing.add(stored)
      growing.finish()
    }
    const count = bytes ? growing.count : slices.reduce((sum, rows) => sum + rows.length, 0)
    content.push({ table, count, rows: [partsOf(table, growing)] })
  }
  return content
}

const withBytes: { [T in TableName]?: (rows: readonly unknown[]) => Promise<{ stored: unknown[] }> } = {
  pictures: storePictures,
  files: storeFiles
}
