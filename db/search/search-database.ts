import { Dexie, type Table } from 'dexie'
import type { LineTable, SearchLine } from '@/domain/found-line'
import type { TextSegment } from '@/domain/text-index'
import type { SearchStamp } from './search-stamp'

/** A row as it is kept for a quick start; without a line it is there and not to be found. */
export type KeptLine = [table: LineTable, id: string, line?: SearchLine]

/**
 * Everything that search has worked out stands in a database of its own, so that the web's own tables, backups and undo
 * know nothing of it: it can be deleted at any time and is worked out again. Each web has its own.
 */
export type SearchDatabase = Dexie & {
  /** Many lines a row, as JSON: read at once and much faster than one by one. */
  lines: Table<{ number?: number; json: string }, number>
  stamps: Table<{ id: 'lines'; stamp: SearchStamp }, string>
  segments: Table<TextSegment & { number?: number }, number>
}

/** The name of the search database of a web. */
export const searchNameOf = (web: string) => `${web}-search`

export function searchDatabase(web: string): SearchDatabase {
  const database = new Dexie(searchNameOf(web), { cache: 'disabled' })
  database.version(1).stores({ lines: '++number', stamps: 'id', segments: '++number' })
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true })
    return false
  })
  return database as SearchDatabase
}

export const hasSearchDatabase = (web: string) => Dexie.exists(searchNameOf(web))

/** Deletes all that search has worked out for a web. */
export const dropSearchDatabase = (web: string) => Dexie.delete(searchNameOf(web))

/** How many lines stand in one row. */
const linesInRow = 4000

export async function writeLines(
  database: SearchDatabase,
  stamp: SearchStamp,
  lines: Iterable<KeptLine>,
  breathe: () => Promise<void>
): Promise<void> {
  const rows: { json: string }[] = []
  let portion: KeptLine[] = []
  const close = async () => {
    rows.push({ json: JSON.stringify(portion) })
    portion = []
    await breathe()
  }
  for (const line of lines) {
    portion.push(line)
    if (portion.length === linesInRow) await close()
  }
  await close()
  await database.transaction('rw', database.lines, database.stamps, async () => {
    await database.lines.clear()
    await database.lines.bulkAdd(rows)
    await database.stamps.put({ id: 'lines', stamp })
  })
}
