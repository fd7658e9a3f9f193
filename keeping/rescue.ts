import { isTableName, tableNames } from '@/domain/tables'
import { breathing } from '@/db/breathing'
import { rescueRows, type Rescued } from '@/db/rescue'
import { goOn, stoppable, unwatched, type Running } from '@/db/running'
import { checkRow } from '@/formats/backup-rows'
import { backupPieces, backupVersion, tablesOf, type LooseRows } from '@/formats/backup-text'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'
import { copiedRow, openedRow } from './safety-copies/copied-rows'

/** `rows`: how many were read; `unread`: how many could not be. */
export type Rescue =
  { ok: true; text: string; rows: number; unread: number } | Extract<Rescued, { ok: false }>

type Tables = Record<string, unknown[]>
/** To be awaited between two steps. @throws when the client has stopped it */
type Step = () => Promise<void>

/** Milliseconds at a stretch: the button that stops it can be pressed in between. */
const stretch = 30

/**
 * What can still be read of a web that does not open, as a backup. Of a web of our own version, rows that would make
 * the backup unreadable are set beside it, so that one bad row does not cost all others; a newer web is handed on as it
 * is, for the newer version to read.
 * @param running is told how many rows are read; stopped, nothing is handed on
 */
export async function rescue(name: string, now: string, running: Running = unwatched): Promise<Rescue> {
  const found = await rescueRows(name, running)
  if (!found.ok) return found
  const breathe = breathing(stretch)
  const step = async () => {
    await breathe()
    goOn(running)
  }
  const stopped: Rescue = { ok: false, problem: 'stopped', detail: '' }
  return stoppable(running, stopped, () => asBackup(name, now, found, step))
}

async function asBackup(
  name: string,
  now: string,
  found: Extract<Rescued, { ok: true }>,
  step: Step
): Promise<Rescue> {
  const opened = await openedTables(name, found.rows, step)
  const pictures = await stored(opened.pictures ?? [], storePictures, step)
  const files = await stored(opened.files ?? [], storeFiles, step)
  const rows = { ...opened, pictures: pictures.stored, files: files.stored }
  const { fitting, leftOver } =
    found.version > backupVersion ? { fitting: rows, leftOver: {} } : await sortedOut(rows, step)
  const pieces: string[] = []
  for (const piece of backupPieces(tablesOf(fitting), now, { version: found.version, more: leftOver })) {
    pieces.push(piece)
    await step()
  }
  const read = Object.values(rows).reduce((sum, list) => sum + list.length, 0)
  return { ok: true, text: pieces.join(''), rows: read, unread: found.unread + pictures.lost + files.lost }
}

/** Rows of a locked web, opened where its key is at hand; else they are handed on as they are. */
async function openedTables(web: string, rows: Tables, step: Step): Promise<Tables> {
  const tables: Tables = {}
  for (const [table, list] of Object.entries(rows)) {
    const opened: unknown[] = []
    for (const row of list) {
      opened.push(openedRow(web, table, row) ?? copiedRow(web, table, row))
      await step()
    }
    tables[table] = opened
  }
  return tables
}

/** Pictures or files with their bytes, one by one: some are large. */
async function stored<T>(
  rows: readonly unknown[],
  store: (rows: readonly unknown[]) => Promise<{ stored: T[]; lost: number }>,
  step: Step
): Promise<{ stored: T[]; lost: number }> {
  const all = { stored: [] as T[], lost: 0 }
  for (const row of rows) {
    const one = await store([row])
    all.stored.push(...one.stored)
    all.lost += one.lost
    await step()
  }
  return all
}

async function sortedOut(rows: LooseRows, step: Step): Promise<{ fitting: LooseRows; leftOver: LooseRows }> {
  const fitting: Tables = Object.fromEntries(tableNames.map((table) => [table, []]))
  const leftOver: Tables = {}
  for (const [table, list] of Object.entries(rows))
    for (const row of list) {
      const fits = isTableName(table) && checkRow(table, row).ok
      const place = fits ? fitting : leftOver
      const rowsThere = (place[table] ??= [])
      rowsThere.push(row)
      await step()
    }
  return { fitting, leftOver }
}
