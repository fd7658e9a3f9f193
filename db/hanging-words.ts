import type { ActedTable } from '@/domain/tables'
import type { Database } from './database'
import './later-rows'

type Take = (table: ActedTable, ids: string[]) => void

/** What was observed of, expected of and asked from those who go, and what hangs on a comparison that goes. */
export async function takeWords(
  database: Database,
  subjects: string[],
  goingIn: (table: ActedTable) => string[],
  take: Take
): Promise<void> {
  for (const table of ['observations', 'expectations', 'notExpected', 'questions'] as const)
    take(table, await database.table<unknown, string>(table).where('personId').anyOf(subjects).primaryKeys())
  const comparisons = goingIn('comparisons')
  for (const table of ['comparisonCells', 'decisions'] as const)
    take(
      table,
      await database.table<unknown, string>(table).where('comparisonId').anyOf(comparisons).primaryKeys()
    )
  take('comparisonCells', await database.comparisonCells.where('column').anyOf(subjects).primaryKeys())
  const tables = ['observations', 'expectations', 'notes', 'connections'] as const
  const written = tables.flatMap(goingIn)
  take('proposals', await database.proposals.where('aboutId').anyOf(written).primaryKeys())
}

/** Takes away what pointed to those who are gone, from what stays. */
export async function unhangWords(
  database: Database,
  gone: ReadonlySet<string>,
  passages: ReadonlySet<string>
): Promise<void> {
  const all = [...gone]
  await database.observations
    .where('passageId')
    .anyOf([...passages])
    .modify((observation) => delete observation.passageId)
  await database.expectations
    .where('whoseId')
    .anyOf(all)
    .modify((expectation) => delete expectation.whoseId)
  await database.notExpected
    .where('coveredById')
    .anyOf(all)
    .modify((one) => delete one.coveredById)
  await database.comparisons
    .where('columns')
    .anyOf(all)
    .distinct()
    .modify((comparison) => {
      comparison.columns = comparison.columns.filter((column) => !gone.has(column))
    })
  await database.decisions.toCollection().modify((decision) => {
    decision.suggested = decision.suggested.filter(({ personId }) => !gone.has(personId))
  })
}
