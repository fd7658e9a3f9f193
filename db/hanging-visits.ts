import type { ActedTable } from '@/domain/tables'
import type { Database } from './database'
import './later-rows'

/** How often those were seen who go, the visits with nobody else, and what another page wrote in any of it. */
export async function takeVisits(
  database: Database,
  subjects: string[],
  goingIn: (table: ActedTable) => string[],
  take: (table: ActedTable, ids: string[]) => void
): Promise<void> {
  take('rhythms', await database.rhythms.where('personId').anyOf(subjects).primaryKeys())
  const gone = new Set(subjects)
  const visits = await database.visits.where('personIds').anyOf(subjects).distinct().toArray()
  const alone = visits.filter(({ personIds }) => personIds.every((id) => gone.has(id)))
  take(
    'visits',
    alone.map(({ id }) => id)
  )
  const tables = ['visits', 'questions', 'takings', 'lifeEvents', 'rhythms'] as const
  const written = tables.flatMap(goingIn)
  take('proposals', await database.proposals.where('aboutId').anyOf(written).primaryKeys())
}

/** Takes away what pointed to those who are gone, from visits and from what the client takes. */
export async function unhangVisits(
  database: Database,
  gone: ReadonlySet<string>,
  visits: ReadonlySet<string>,
  questions: ReadonlySet<string>
): Promise<void> {
  const isGone = (id: string | undefined) => id !== undefined && gone.has(id)
  await database.visits
    .filter(
      ({ personIds, asks, companionId }) =>
        personIds.some(isGone) || isGone(companionId) || asks.some((id) => questions.has(id))
    )
    .modify((visit) => {
      visit.personIds = visit.personIds.filter((id) => !gone.has(id))
      visit.asks = visit.asks.filter((id) => !questions.has(id))
      if (isGone(visit.companionId)) delete visit.companionId
    })
  await database.takings
    .filter(({ productId, suggestedById }) => isGone(productId) || isGone(suggestedById))
    .modify((taking) => {
      if (isGone(taking.productId)) delete taking.productId
      if (isGone(taking.suggestedById)) delete taking.suggestedById
    })
  if (visits.size > 0) {
    await database.questions
      .filter(({ visitId }) => visitId !== undefined && visits.has(visitId))
      .modify((question) => delete question.visitId)
    await database.observations
      .filter(({ visitId }) => visitId !== undefined && visits.has(visitId))
      .modify((observation) => delete observation.visitId)
  }
}
