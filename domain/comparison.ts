import { cellOf } from './comparison-cell'
import { groupsOf, type CellGroups } from './comparison-groups'
import { factRows, suitsBeside } from './comparison-facts'
import { bothColumn, stayColumn, type ComparisonView } from './comparison-row'
import type {
  ComparedCell,
  ComparedColumn,
  ComparedRow,
  ComparisonRecords,
  ComparisonTable
} from './compared'
import { statementsOfTies } from './comparison-tie'
import { saidOf } from './said'
import { specialistRows } from './specialist'

/** As many people as can be held in mind at once. */
export const mostPeople = 5

/**
 * Some people side by side, in words: a pure function of what is kept. The columns stand in the order they were chosen
 * and the rows in the client's own order, whatever is written in them. Nothing is counted and nothing weighed.
 */
export function compared(records: ComparisonRecords): ComparisonTable {
  const columns = columnsOf(records)
  const groups = groupsOf(records)
  const ofTies = statementsOfTies(records)
  const withTies = (cell: ComparedCell): ComparedCell => {
    const said = ofTies(cell.row, cell.column)
    // Two that say the opposite lead; else the client's words do.
    return {
      ...cell,
      statements: cell.conflicting ? [...cell.statements, ...said] : [...said, ...cell.statements]
    }
  }
  const row = (start: RowStart): ComparedRow => ({
    suits: suitsOf(records, start.id),
    ...start,
    cells: columns.map((column) => withTies(cellOf(records, groups, start.id, column)))
  })
  const hidden = new Set(records.comparison.hiddenRows)
  const heads: RowStart[] = [
    ...qualityRows(records, columns, groups),
    ...factRows.map((id) => ({ id, kind: 'fact' as const })),
    ...records.comparison.ownRows.map(({ id, name }) => ({ id, kind: 'own' as const, name }))
  ]
  return {
    columns,
    rows: heads.filter(({ id }) => !hidden.has(id)).map(row),
    leftOut: heads
      .filter(({ id }) => hidden.has(id))
      .map(({ id, name }) => ({ id, ...(name !== undefined && { name }) }))
  }
}

/** Whoever is still kept, in the order chosen; one who was removed comes back to their place with Undo. */
function columnsOf({ comparison, parties, privateIds }: ComparisonRecords): ComparedColumn[] {
  const byId = new Map(parties.map((party) => [party.id, party]))
  return [...new Set(comparison.columns)].flatMap((id): ComparedColumn[] => {
    if (id === stayColumn || id === bothColumn) return [{ id, kind: id, name: '', said: '' }]
    const party = byId.get(id)
    if (!party || party.removedAt !== undefined) return []
    const isPerson = 'role' in party
    const said = isPerson
      ? saidOf({ table: 'people', record: party })
      : saidOf({ table: 'practices', record: party })
    return [
      {
        id,
        kind: isPerson ? party.role : 'practice',
        name: party.name,
        said,
        ...(party.pictureId !== undefined && { pictureId: party.pictureId }),
        ...(privateIds.includes(id) && { isPrivate: true as const })
      }
    ]
  })
}

/** A row before anything stands in it. */
type RowStart = Pick<ComparedRow, 'id' | 'kind'> & Partial<Pick<ComparedRow, 'name' | 'meaning' | 'matters'>>

/** The qualities as they stand; where a specialist is among the columns, the three rows that lead for them come first. */
function qualityRows(
  { qualities }: ComparisonRecords,
  columns: readonly ComparedColumn[],
  { specialists }: CellGroups
): RowStart[] {
  const rows = qualities
    .filter(({ hidden }) => !hidden)
    .map(({ id, name, meaning, matters }) => ({
      id,
      kind: 'quality' as const,
      ...(name !== undefined && { name }),
      ...(meaning !== undefined && { meaning }),
      ...(matters !== undefined && { matters })
    }))
  if (!columns.some(({ id }) => specialists.has(id))) return rows
  const lead = specialistRows.map(
    (id): RowStart => rows.find((one) => one.id === id) ?? { id, kind: 'quality' }
  )
  return [...lead, ...rows.filter(({ id }) => !lead.some((one) => one.id === id))]
}

function suitsOf({ suits }: ComparisonRecords, row: string): ComparedRow['suits'] {
  return (suitsBeside[row] ?? []).flatMap((field) => {
    const text = suits?.[field]?.trim()
    return text ? [{ field, text }] : []
  })
}

/** Whether anything is known here. "Not expected" is an answer. */
export const isKnown = ({ statements, notExpected }: ComparedCell): boolean =>
  statements.length > 0 || notExpected !== undefined

/** The rows of a view; their order and the columns stay as they are. */
export function rowsOf({ rows }: ComparisonTable, view: ComparisonView): readonly ComparedRow[] {
  if (view === 'differ') return rows.filter(differs)
  return view === 'to-ask' ? rows.filter(isToAsk) : rows
}

/** Something else is known of one than of another; where less than two are known there is nothing to differ. */
function differs({ cells }: ComparedRow): boolean {
  const known = cells.filter(isKnown)
  return known.length > 1 && new Set(known.map(spelled)).size > 1
}

const spelled = ({ statements, notExpected }: ComparedCell) =>
  notExpected
    ? 'not expected'
    : statements
        .map(({ text, field, tooEarly }) => (tooEarly ? '…' : field ? JSON.stringify(field.value) : text))
        .map((text) =>
          text
            .normalize('NFKC')
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
        )
        .toSorted()
        .join('\n')

/** Somebody could still be asked, or is about to be. */
const isToAsk = ({ cells }: ComparedRow): boolean =>
  cells.some(
    (cell) =>
      cell.canAsk &&
      (!isKnown(cell) ||
        cell.question?.state === 'open' ||
        cell.question?.state === 'asked' ||
        cell.statements.some(({ expected }) => expected?.toAsk))
  )
