import { isTableName, tableNames } from '@/domain/tables'
import { rescueRows, type Rescued } from '@/db/rescue'
import { checkRow } from '@/formats/backup-rows'
import { backupText, backupVersion, type LooseRows } from '@/formats/backup-text'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { copiedRow, openedRow } from './safety-copies/copied-rows'

/** `rows`: how many were read; `unread`: how many could not be. */
export type Rescue =
  { ok: true; text: string; rows: number; unread: number } | Extract<Rescued, { ok: false }>

/**
 * What can still be read of a web that does not open, as a backup. Of a web of our own version, rows that would make
 * the backup unreadable are set beside it, so that one bad row does not cost all others; a newer web is handed on as it
 * is, for the newer version to read.
 */
export async function rescue(name: string, now: string): Promise<Rescue> {
  const found = await rescueRows(name)
  if (!found.ok) return found
  const opened = openedTables(name, found.rows)
  const pictures = await storePictures(opened.pictures ?? [])
  const files = await storeFiles(opened.files ?? [])
  const rows = { ...opened, pictures: pictures.stored, files: files.stored }
  const { fitting, leftOver } =
    found.version > backupVersion ? { fitting: rows, leftOver: {} } : sortedOut(rows)
  const text = backupText(fitting, now, found.version, leftOver)
  const read = Object.values(rows).reduce((sum, list) => sum + list.length, 0)
  return { ok: true, text, rows: read, unread: found.unread + pictures.lost + files.lost }
}

/** Rows of a locked web, opened where its key is at hand; else they are handed on as they are. */
function openedTables(web: string, rows: Record<string, unknown[]>): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      list.map((row) => openedRow(web, table, row) ?? copiedRow(web, table, row))
    ])
  )
}

function sortedOut(rows: LooseRows): { fitting: LooseRows; leftOver: LooseRows } {
  const fitting: Record<string, unknown[]> = Object.fromEntries(tableNames.map((table) => [table, []]))
  const leftOver: Record<string, unknown[]> = {}
  for (const [table, list] of Object.entries(rows))
    for (const row of list) {
      const fits = isTableName(table) && checkRow(table, row).ok
      const place = fits ? fitting : leftOver
      const rowsThere = (place[table] ??= [])
      rowsThere.push(row)
    }
  return { fitting, leftOver }
}
