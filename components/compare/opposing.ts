import type { ComparedRow } from '@/domain/compared'

/** Whether sentences somewhere say the opposite of one person: then the columns are wide enough for two beside each other. */
export const isOpposing = (rows: readonly ComparedRow[]): boolean =>
  rows.some(({ cells }) => cells.some(({ conflicting }) => conflicting))

/** Whether they do so in this row, of someone who is shown: on a small screen each person has its whole line then. */
export const isParted = ({ cells }: ComparedRow, shown: readonly string[]): boolean =>
  cells.some(({ column, conflicting }) => conflicting && shown.includes(column))
