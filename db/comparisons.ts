import { mostPeople } from '@/domain/comparison'
import { bothColumn, stayColumn, type Comparison, type ComparisonView } from '@/domain/comparison-row'
import type { Basis } from '@/domain/observation'
import type { Reach } from '@/domain/privacy'
import type { Surroundings } from '@/domain/record'
import type { Pen } from '@/domain/typed'
import { act, actAbout, type Writer } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import './later-rows'
import { nameOfId } from './subjects'

/** Comparisons that stand, the newest first. */
export async function comparisonsIn(database: Database): Promise<Comparison[]> {
  const all = await database.comparisons.toArray()
  return all
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
}

/** The one that has no name yet: the table that is being laid. */
export async function openComparison(database: Database): Promise<Comparison | undefined> {
  return (await comparisonsIn(database)).find(({ name }) => name === '')
}

const isNobody = (column: string) => column === stayColumn || column === bothColumn

/**
 * Puts someone beside the others, last; the first one begins a new comparison. Whoever stands there already stays where
 * they are.
 * @param comparisonId absent for the one that has no name yet
 * @returns how many of those asked for stand there now, and which comparison it is
 */
export async function compareAlso(
  database: Database,
  surroundings: Surroundings,
  columns: readonly string[],
  comparisonId?: string
): Promise<{ id: string; standing: string[] }> {
  const names = await Promise.all(columns.filter((id) => !isNobody(id)).map((id) => nameOfId(database, id)))
  const subject = names.join(', ')
  return act(database, surroundings, { action: 'compare', subject }, async (writer) => {
    const kept = comparisonId ? await database.comparisons.get(comparisonId) : await openComparison(database)
    const standing = withColumns(kept?.columns ?? [], columns)
    if (kept) await writer.set('comparisons', kept.id, { columns: standing })
    const id = kept?.id ?? writer.newId()
    if (!kept) {
      const times = { createdAt: writer.now, changedAt: writer.now }
      await writer.add('comparisons', {
        id,
        ...times,
        name: '',
        columns: standing,
        hiddenRows: [],
        view: 'all',
        ownRows: []
      })
    }
    return { id, standing: columns.filter((column) => standing.includes(column)) }
  })
}

/** The new ones last, nobody twice, and no more people than can be held in mind. */
function withColumns(standing: readonly string[], more: readonly string[]): string[] {
  const columns = [...standing]
  for (const id of more)
    if (
      !columns.includes(id) &&
      (isNobody(id) || columns.filter((one) => !isNobody(one)).length < mostPeople)
    )
      columns.push(id)
  return columns
}

type Fields = { [F in 'name' | 'columns' | 'hiddenRows' | 'ownRows']?: Comparison[F] }

/** Changes a comparison; what is not named stays. */
export async function changeComparison(
  database: Database,
  surroundings: Surroundings,
  id: string,
  fields: Fields
): Promise<void> {
  const joins = `comparison ${id} ${Object.keys(fields).join(' ')}`
  await actAbout(database, surroundings, { action: 'compare', joins }, async (writer) => {
    await writer.set('comparisons', id, fields)
    return subjectOf(writer, id)
  })
}

/** Which rows are looked at, as they were when the page was left: no deed, and so nothing that Undo would come upon. */
export async function lookAtRows(database: Database, id: string, view: ComparisonView): Promise<void> {
  await database.comparisons.update(id, { view })
}

/** Removes a comparison; what was written of people stays with them, and it can be brought back. */
export async function removeComparison(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    await writer.set('comparisons', id, { removedAt: writer.now })
    return subjectOf(writer, id)
  })
}

/** Its name, and where it has none who stands in it. */
async function subjectOf({ database }: Writer, id: string): Promise<string> {
  const comparison = await database.comparisons.get(id)
  if (!comparison || comparison.name !== '') return comparison?.name ?? ''
  const people = comparison.columns.filter((column) => !isNobody(column))
  return (await Promise.all(people.map((person) => nameOfId(database, person)))).join(', ')
}

/** Where a cell stands that belongs to no one person. */
export interface CellStart {
  id: string
  comparisonId: string
  column: string
  row: string
}

/**
 * Writes a cell of an own row, of "stay as I am" or of "both", letter by letter if need be: the first makes it, an
 * emptied one goes.
 */
export async function writeCell(
  database: Database,
  surroundings: Surroundings,
  start: CellStart,
  fields: { text?: string; basis?: Basis; privacy?: Reach | undefined },
  pen?: Pen
): Promise<void> {
  const joins = `cell ${start.id} ${pen?.id ?? ''}`
  await actAbout(database, surroundings, { action: 'compare', joins }, async (writer) => {
    const kept = await database.comparisonCells.get(start.id)
    if (pen && fields.text !== undefined) {
      const written = { aboutId: start.id, field: 'text', stored: kept?.text, value: fields.text }
      await offerCovered(writer, written, pen)
    }
    if (kept) await writer.set('comparisonCells', start.id, fields)
    else if (fields.text?.trim()) {
      const times = { createdAt: writer.now, changedAt: writer.now }
      const { text, basis, privacy } = fields
      await writer.add('comparisonCells', {
        ...start,
        ...times,
        text,
        ...(basis && { basis }),
        ...(privacy && { privacy })
      })
    }
    return subjectOf(writer, start.comparisonId)
  })
}
