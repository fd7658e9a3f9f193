import * as v from 'valibot'
import type { Change, Step } from '@/domain/change'
import { rowSchemas } from '@/domain/rows'
import { isActedTable, type TableName } from '@/domain/tables'
import { fileFromStored, storedFileSchema } from './stored-file'
import { fromStored, storedPictureSchema } from './stored-picture'

export type CheckedRow = { ok: true; row: unknown } | { ok: false; why: string }

/** Checks one row of a backup by its schema into a fresh object; only keys that the schema names come through. */
export function checkRow(table: TableName, value: unknown): CheckedRow {
  if (table === 'pictures') return checkBytes(storedPictureSchema, fromStored, value)
  if (table === 'files') return checkBytes(storedFileSchema, fileFromStored, value)
  const parsed = v.safeParse(rowSchemas[table], value)
  if (!parsed.success) return { ok: false, why: whatIsWrong(parsed.issues) }
  return table === 'history' ? checkChange(parsed.output as Change) : { ok: true, row: parsed.output }
}

function checkBytes<Stored>(
  schema: v.GenericSchema<Stored>,
  open: (stored: Stored) => unknown,
  value: unknown
): CheckedRow {
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) return { ok: false, why: whatIsWrong(parsed.issues) }
  try {
    return { ok: true, row: open(parsed.output) }
  } catch {
    return { ok: false, why: 'base64' }
  }
}

/** Undo will play these steps against the database, so they are looked at as closely as the rows themselves. */
function checkChange(change: Change): CheckedRow {
  if (!Number.isSafeInteger(change.number) || Number(change.number) < 1) return { ok: false, why: 'number' }
  const steps: Step[] = []
  for (const step of change.steps) {
    const checked = checkStep(step)
    if (!checked) return { ok: false, why: `steps, ${step.table}` }
    steps.push(checked)
  }
  return { ok: true, row: { ...change, steps } }
}

function checkStep(step: Step): Step | undefined {
  if (!isActedTable(step.table)) return undefined
  const schema = rowSchemas[step.table]
  if (step.did === 'add') {
    if (step.row === undefined) return step
    const parsed = v.safeParse(schema, step.row)
    return parsed.success && parsed.output.id === step.id ? { ...step, row: parsed.output } : undefined
  }
  const field = Object.entries(schema.entries).find(([name]) => name === step.field)?.[1]
  if (!field || step.field === 'id') return undefined
  const fits = (value: unknown) => value === undefined || v.safeParse(field, value).success
  return fits(step.before) && fits(step.after) ? step : undefined
}

/** Where it went wrong, without a word of what stands there: it may be private. */
const whatIsWrong = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues
    .map((issue) => v.getDotPath(issue) ?? issue.type)
    .join(', ')
    .slice(0, 200)
