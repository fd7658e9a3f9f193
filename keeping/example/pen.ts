import type { ActionName, Step } from '@/domain/change'
import type { AllRows, Rows } from '@/domain/rows'
import { tableNames, type ActedTable, type TableName } from '@/domain/tables'
import { subjectTables, type Subject } from '@/domain/subject'

/**
 * Writes a web into plain rows, deed by deed with its history, the way db/act.ts does into the database: what comes of
 * it can be undone to the first page.
 */
export interface Pen {
  /** The moment of the deed that is being written. */
  now: string
  rows: AllRows
  deed: (at: string, action: ActionName, subject: string, work: () => void) => void
  add: <T extends ActedTable>(table: T, row: Rows[T]) => void
  set: (table: ActedTable, id: string, fields: Record<string, unknown>) => void
  find: <T extends TableName>(table: T, id: string) => Rows[T] | undefined
  /** What stands under this id, whatever it is. */
  subject: (id: string) => Subject | undefined
}

export function newPen(): Pen {
  const rows = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as AllRows
  let steps: Step[] = []
  const find = <T extends TableName>(table: T, id: string): Rows[T] | undefined =>
    rows[table].find((row) => 'id' in row && row.id === id)
  const pen: Pen = {
    now: '',
    rows,
    deed(at, action, subject, work) {
      steps = []
      pen.now = at
      work()
      const number = rows.history.length + 1
      if (steps.length > 0) rows.history.push({ number, at, action, subject, state: 'done', steps })
    },
    add(table, row) {
      ;(rows[table] as Rows[typeof table][]).push(row)
      steps.push({ did: 'add', table, id: row.id })
    },
    set(table, id, fields) {
      const row = find(table, id) as Record<string, unknown> | undefined
      if (!row) throw new Error(`The example has no ${table} ${id}.`)
      for (const [field, after] of Object.entries(fields)) {
        const before = row[field]
        if (after === undefined) delete row[field]
        else row[field] = after
        const step: Step = { did: 'set', table, id, field }
        if (before !== undefined) step.before = before
        if (after !== undefined) step.after = after
        steps.push(step)
      }
      if ('changedAt' in row) row['changedAt'] = pen.now
    },
    find,
    subject(id) {
      for (const table of subjectTables) {
        const record = find(table, id)
        if (record) return { table, record } as Subject
      }
      return undefined
    }
  }
  return pen
}
