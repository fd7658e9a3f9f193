import { fieldsOfFact } from './comparison-facts'
import type { ComparisonRecords, Statement } from './compared'
import { fieldToText } from './field-text'
import type { Person, Practice } from './person'
import type { FieldValue } from './proposal'

/** What the fields of a person say in a row, and what a later page says differently. */
export function fieldWords(
  { proposals, pages }: ComparisonRecords,
  party: Person | Practice,
  row: keyof typeof fieldsOfFact | (string & {})
): { own: Statement[]; page: Statement[]; lead: Statement[] } {
  const names: readonly string[] = Object.entries(fieldsOfFact).find(([fact]) => fact === row)?.[1] ?? []
  const said: Statement[] = names.flatMap((name) => {
    const value = (party as unknown as Record<string, FieldValue | undefined>)[name]
    const source = party.sources[name]
    if (value === undefined) return []
    const page = source?.from === 'page' ? pages[source.clipId] : undefined
    return [
      {
        ...fieldStatement(`${party.id} ${name}`, name, value),
        from: source?.from === 'page' ? ('page' as const) : ('own' as const),
        ...(source && { on: source.at }),
        ...(source?.from === 'page' && { clipId: source.clipId, basis: 'read' as const }),
        ...(page && { site: page.site })
      }
    ]
  })
  const others: Statement[] = proposals.flatMap((proposal) => {
    const { id, aboutId, field, clipId, state, removedAt, after } = proposal
    const waits = state === 'waiting' && removedAt === undefined && clipId !== undefined
    if (!waits || aboutId !== party.id || !names.includes(field)) return []
    const page = pages[clipId]
    return [
      {
        ...fieldStatement(id, field, after),
        from: 'page' as const,
        basis: 'read' as const,
        clipId,
        ...(page && { site: page.site, on: page.keptAt })
      }
    ]
  })
  const all = [...said, ...others]
  return {
    own: all.filter(({ from }) => from === 'own'),
    page: all.filter(({ from }) => from === 'page'),
    lead: said.length > 0 && others.length > 0 ? [...said.slice(0, 1), ...others.slice(0, 1)] : []
  }
}

const fieldStatement = (id: string, name: string, value: FieldValue) => ({
  id,
  text: typeof value === 'boolean' ? '' : fieldToText(name, value),
  field: { name, value }
})
