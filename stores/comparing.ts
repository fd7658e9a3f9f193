import type { CellStart } from '@/db/comparisons'
import type { DecisionFields } from '@/db/decisions'
import type { Comparison, ComparisonView } from '@/domain/comparison-row'
import type { Decision } from '@/domain/decision'
import type { Weight } from '@/domain/kept-quality'
import type { Basis } from '@/domain/observation'
import type { Reach, WayOut } from '@/domain/privacy'
import { useCareWeb } from './care-web'

/** Laying people side by side, writing in the cells, asking and deciding. Rare deeds: each loads when it is asked for. */
export function useComparing() {
  const { database, surroundings } = useCareWeb()
  const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
  const comparisons = () => import('@/db/comparisons')
  return {
    newId: () => surroundings.newId(),
    compareAlso: async (columns: readonly string[], comparisonId?: string) =>
      (await comparisons()).compareAlso(database, surroundings, [...columns], comparisonId),
    change: async (
      id: string,
      fields: { [F in 'name' | 'columns' | 'hiddenRows' | 'ownRows']?: Comparison[F] }
    ) => (await comparisons()).changeComparison(database, surroundings, id, plain(fields)),
    lookAt: async (id: string, view: ComparisonView) => (await comparisons()).lookAtRows(database, id, view),
    remove: async (id: string) => (await comparisons()).removeComparison(database, surroundings, id),
    /** How a sentence in a cell is known, and how far it may go; its words are typed (domain/typed.ts). */
    sayOf: async (
      cell: { id: string; observation: boolean } & CellStart,
      fields: { basis?: Basis; privacy?: Reach | undefined }
    ) =>
      cell.observation
        ? (await import('@/db/observations')).writeObservation(
            database,
            surroundings,
            { id: cell.id, personId: cell.column, quality: cell.row },
            fields
          )
        : (await comparisons()).writeCell(database, surroundings, startOf(cell), fields),
    ask: async (personId: string, row: string, text: string) =>
      (await import('@/db/questions')).askAbout(database, surroundings, personId, row, text),
    weigh: async (quality: string, matters: Weight | undefined, called: string) =>
      (await import('@/db/qualities')).changeQuality(database, surroundings, quality, { matters }, called),
    decide: async (
      start: Pick<Decision, 'id' | 'options'> & { comparisonId: string },
      fields: DecisionFields,
      subject: string
    ) =>
      (await import('@/db/decisions')).writeDecision(
        database,
        surroundings,
        plain(start),
        { ...fields, ...plain({ ...fields }) },
        subject
      ),
    /** Which sentences may go one way, from now on. */
    letLeave: async (subject: string, may: Readonly<Record<string, boolean>>, by: WayOut) =>
      (await import('@/db/privacy')).letLeave(database, surroundings, subject, may, by),
    /** The table as CSV. */
    toCsv: async (lines: readonly (readonly string[])[]) => (await import('@/formats/csv')).toCsv(lines)
  }
}

const startOf = ({ id, comparisonId, column, row }: CellStart): CellStart => ({
  id,
  comparisonId,
  column,
  row
})
