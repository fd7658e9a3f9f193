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
export interface BackupRefusal {
  ok: false
  problem: BackupProblem
  detail: string
}
export type BackupReading = { ok: true; backup: Backup; counts: BackupCounts } | BackupRefusal

/**
 * Longest backup that is read as one text, in characters: browsers hold none much longer than twice this. One that bears
 * a seal is read line by line (sealed-lines.ts).
 */
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
  const head = readHead(value)
  if ('problem' in head) return head
  if (!isSound(value, deepest)) return refuse('damaged', 'nested too deep, or a forbidden key')
  const { tables } = value as Record<string, unknown>
  if (!isObject(tables)) return refuse('damaged', 'tables')
  const taker = takeRows(head)
  for (const [table, list] of Object.entries(tables)) {
    if (!Array.isArray(list)) return refuse('damaged', `${table.slice(0, 40)}: no rows`)
    const wrong = taker.begin(table) ?? firstOf(list, (row) => taker.take(row))
    if (wrong) return wrong
  }
  return taker.end()
}

function firstOf<T, R>(list: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** What stands before the rows. */
export interface BackupHead {
  version: number
  madeAt: string
  counts: Record<string, unknown>
}

export function readHead(value: unknown): BackupHead | BackupRefusal {
  if (!isObject(value) || value.format !== backupFormat) return refuse('not-ours', 'no such format')
  const { version, madeAt, counts } = value
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return refuse('damaged', 'version')
  if (version > backupVersion) return refuse('newer', `version ${version}`)
  if (typeof madeAt !== 'string' || Number.isNaN(Date.parse(madeAt))) return refuse('damaged', 'madeAt')
  if (!isObject(counts)) return refuse('damaged', 'counts')
  return { version, madeAt, counts }
}

/** Takes the rows of a backup one after the other, each checked; the first that is wrong is a refusal of all. */
export function takeRows({ version, madeAt, counts }: BackupHead) {
  const rows: Partial<Record<TableName, unknown[]>> = {}
  let now: TableName | undefined
  let ids = new Set<unknown>()
  return {
    begin(table: string): BackupRefusal | undefined {
      if (!isTableName(table)) return refuse('damaged', `unknown table ${table.slice(0, 40)}`)
      if (rows[table]) return refuse('damaged', `${table}: twice`)
      now = table
      rows[table] = []
      ids = new Set()
      return undefined
    },
    take(value: unknown): BackupRefusal | undefined {
      const list = now && rows[now]
      if (!now || !list) return refuse('damaged', 'a row without a table')
      const where = `${now}, row ${list.length + 1}`
      const checked = checkRow(now, value)
      if (!checked.ok) return refuse('damaged', `${where}: ${checked.why}`)
      const id = idOf(checked.row)
      if (ids.has(id)) return refuse('damaged', `${where}: a second one with its id`)
      ids.add(id)
      list.push(checked.row)
      return undefined
    },
    end(): BackupReading {
      for (const table of tableNames) {
        // A backup of an earlier version could not have had it.
        if ((cameWith[table] ?? 1) > version) rows[table] ??= []
        else if (rows[table]?.length !== counts[table]) return refuse('damaged', `${table}: not all rows`)
      }
      const counted = Object.fromEntries(tableNames.map((table) => [table, rows[table]?.length ?? 0]))
      return { ok: true, backup: { madeAt, rows: rows as AllRows }, counts: counted as BackupCounts }
    }
  }
}

export const refuse = (problem: BackupProblem, detail: string): BackupRefusal => ({
  ok: false,
  problem,
  detail
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How deep the rows themselves may go: they stand in a table, in the tables, in the whole. */
export const deepestRow: number = deepest - 3

/** JSON.parse keeps `__proto__` as a key of its own; nothing of ours is called so. */
export function isSound(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0 || Object.hasOwn(value, '__proto__')) return false
  return Object.values(value).every((part) => isSound(part, depth - 1))
}
