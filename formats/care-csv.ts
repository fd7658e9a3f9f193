import type { SharedPerson } from '@/domain/shared-web'
import { toCsv } from './csv'

/** The columns of the table of everyone, by what stands in them. */
export const csvColumns = [
  'name',
  'relation',
  'profession',
  'credentials',
  'practice',
  'phones',
  'emails',
  'addresses',
  'website',
  'languages',
  'sector',
  'ring'
] as const
export type CsvColumn = (typeof csvColumns)[number]

/** Everyone as a table that spreadsheets open; no cell of it is taken for a formula. */
export function peopleAsCsv(
  people: readonly SharedPerson[],
  headings: Readonly<Record<CsvColumn, string>>,
  say: { sector: Readonly<Record<string, string>>; ring: Readonly<Record<string, string>> }
): string {
  const cell = (person: SharedPerson, column: CsvColumn): string => {
    if (column === 'sector') return say.sector[person.sector] ?? person.sector
    if (column === 'ring') return say.ring[person.ring] ?? person.ring
    const value = person[column]
    return typeof value === 'string' ? value : (value ?? []).join('\n')
  }
  return toCsv([
    csvColumns.map((column) => headings[column]),
    ...people.map((person) => csvColumns.map((column) => cell(person, column)))
  ])
}
