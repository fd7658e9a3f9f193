import { cameWith, type AllRows } from '@/domain/rows'
import { tableNames, isTableName, type TableName } from '@/domain/tables'
import { backupFormat, backupVersion, idOf } from './backup-text'
import { checkRow } from './backup-rows'

/** A backup that was read and checked: safe to put into a web. */
export interface Backup {
  madeAt: string
  rows: AllRows
}

export type BackupCounts = Record<TableName, number>
export type BackupProblem = 'not-json' | 'not-ours' | 'newer' | 'damaged' | 'too-large'
export type BackupReading =
  { ok: true; backup: Backup; counts: BackupCounts } | { ok: false; problem: BackupProblem; detail: string }

/** Longest backup that is read, in characters. Browsers hold no string much longer than twice this. */
export const largestBackup = 200_000_000
/** Rows are flat: the deepest is a list in a reading in a clip in a step of history. */
const deepest = 30

/**
 * Reads a backup, which may be anything: a file from elsewhere, cut short, made by hand. It is taken whole or refused
 * whole. A table that we do not know is a refusal, too: leaving it out in silence would be a loss that nobody sees.
 */
export function readBackup(text: string, largest: number = largestBackup): BackupReading {
  if (text.length > largest) return refuse('too-large', `${text.length} characters`)
  const bare = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(bare)
  } catch (error) {
    const ours = bare.trimStart().startsWith(`{"format":"${backupFormat}"`)
    return refuse(ours ? 'damaged' : 'not-json', `${String(error).slice(0, 80)}; ${text.length} characters`)
  }
  if (!isObject(value) || value.format !== backupFormat) return refuse('not-ours', 'no such format')
  const { version } = value
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return refuse('damaged', 'version')
  if (version > backupVersion) return refuse('newer', `version ${version}`)
  if (!isSound(value, deepest)) return refuse('damaged', 'nested too deep, or a forbidden key')
  return readTables(value, version)
}

function readTables(value: Record<string, unknown>, version: number): BackupReading {
  const { madeAt, counts, tables } = value
  if (typeof madeAt !== 'string' || Number.isNaN(Date.parse(madeAt))) return refuse('damaged', 'madeAt')
  if (!isObject(counts) || !isObject(tables)) return refuse('damaged', 'counts or tables')
  const unknown = Object.keys(tables).find((name) => !isTableName(name))
  if (unknown !== undefined) return refuse('damaged', `unknown table ${unknown.slice(0, 40)}`)
  const rows: Partial<Record<TableName, unknown[]>> = {}
  for (const table of tableNames) {
    // A backup of an earlier version could not have had it.
    if ((cameWith[table] ?? 1) > version && tables[table] === undefined) {
      rows[table] = []
      continue
    }
    const list = tables[table]
    if (!Array.isArray(list) || list.length !== counts[table])
      return refuse('damaged', `${table}: not all rows`)
    const read = readRows(table, list)
    if (typeof read === 'string') return refuse('damaged', read)
    rows[table] = read
  }
  const counted = Object.fromEntries(tableNames.map((table) => [table, rows[table]?.length ?? 0]))
  return { ok: true, backup: { madeAt, rows: rows as AllRows }, counts: counted as BackupCounts }
}

/** @returns the checked rows, or where the first wrong one is */
function readRows(table: TableName, list: readonly unknown[]): unknown[] | string {
  const ids = new Set<unknown>()
  const rows: unknown[] = []
  for (const [index, value] of list.entries()) {
    const checked = checkRow(table, value)
    if (!checked.ok) return `${table}, row ${index + 1}: ${checked.why}`
    const id = idOf(checked.row)
    if (ids.has(id)) return `${table}, row ${index + 1}: a second one with its id`
    ids.add(id)
    rows.push(checked.row)
  }
  return rows
}

const refuse = (problem: BackupProblem, detail: string): BackupReading => ({ ok: false, problem, detail })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON.parse keeps `__proto__` as a key of its own; nothing of ours is called so. */
function isSound(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0 || Object.hasOwn(value, '__proto__')) return false
  return Object.values(value).every((part) => isSound(part, depth - 1))
}
