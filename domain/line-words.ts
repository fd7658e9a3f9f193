import type { FieldWords, LineTable, SearchLine } from './found-line'
import type { Rows } from './rows'

/** What search knows of a row of each table. */
export type LineMakers = { [T in LineTable]: (row: Rows[T]) => SearchLine | undefined }

export type Words = string | readonly string[] | undefined
export const wordsOf = (said: Words): string => (typeof said === 'object' ? said.join(', ') : (said ?? ''))

/** Fields that say something; nothing where none does. */
export function fieldWords(...fields: [field: string, words: Words][]): { fields?: FieldWords[] } {
  const said = fields
    .map(([field, words]): FieldWords => [field, wordsOf(words)])
    .filter(([, words]) => words.trim() !== '')
  return said.length > 0 ? { fields: said } : {}
}

/** The same for some fields of a row, by their names. */
export function fieldsOfRow(row: object, names: readonly string[]): { fields?: FieldWords[] } {
  const said = row as Record<string, Words>
  return fieldWords(...names.map((name): [string, Words] => [name, said[name]]))
}
