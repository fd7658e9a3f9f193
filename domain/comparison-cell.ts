import { isFactRow } from './comparison-facts'
import { fieldWords } from './comparison-fields'
import { placeOf, type CellGroups } from './comparison-groups'
import type { ComparedCell, ComparedColumn, ComparisonRecords, Statement } from './compared'
import { beginningOf } from './fuzzy-date'

/** One cell: the client's words first, then the pages', each the newest first. */
export function cellOf(
  records: ComparisonRecords,
  groups: CellGroups,
  row: string,
  column: ComparedColumn
): ComparedCell {
  const found = groups.byCell.get(placeOf(row, column.id))
  const party = groups.parties.get(column.id)
  const fields = party && isFactRow(row) ? fieldWords(records, party, row) : { own: [], page: [], lead: [] }
  const own = [...(found?.own ?? []).toSorted(newestFirst), ...fields.own]
  const page = [...(found?.page ?? []).toSorted(newestFirst), ...fields.page]
  const all = [...own, ...page]
  const lead = fields.lead.length > 0 ? fields.lead : oneOfEach(all)
  const mine = own.find(
    ({ id, expected, tie }) =>
      id !== found?.question?.id && expected === undefined && !tie && !fields.own.some((one) => one.id === id)
  )
  return {
    row,
    column: column.id,
    statements: [...all.filter((one) => lead.includes(one)), ...all.filter((one) => !lead.includes(one))],
    conflicting: lead.length > 0,
    canAsk: party !== undefined,
    ...(mine && { own: mine }),
    ...(found?.notExpected && { notExpected: found.notExpected }),
    ...(found?.question && { question: found.question })
  }
}

const isFor = ({ stance }: Statement) => stance === 'for'
const isAgainst = ({ stance }: Statement) => stance === 'against'

/** Of two that say the opposite, neither is folded away: both lead. */
function oneOfEach(all: readonly Statement[]): Statement[] {
  const [one, other] = [all.find(isFor), all.find(isAgainst)]
  return one && other ? [one, other] : []
}

const dayOf = (on = '') => (on.includes('T') || on === '' ? on.slice(0, 10) : beginningOf(on))
const newestFirst = (a: Statement, b: Statement) =>
  dayOf(b.on).localeCompare(dayOf(a.on)) || (b.on ?? '').localeCompare(a.on ?? '') || a.id.localeCompare(b.id)
