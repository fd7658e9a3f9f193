import { fieldToText } from './field-text'
import type { LineTable, SearchLine } from './found-line'
import { sortOfClip } from './kept-file'
import { fieldWords, wordsOf, type LineMakers, type Words } from './line-words'
import { ownLines } from './own-lines'
import { siteName } from './page-address'
import { pageTitleOf, titleOf } from './page-reading'
import type { Person, Practice } from './person'
import type { Rows } from './rows'

/** Records that other lines stand on: they have a place here also while they have no words. */
const holders: ReadonlySet<LineTable> = new Set(['people', 'practices', 'products', 'advice', 'comparisons'])

/** What search knows of a row; undefined for a row that is not to be found (removed, left out, without words). */
export function lineOfRow<T extends LineTable>(table: T, row: Rows[T]): SearchLine | undefined {
  const line = row.removedAt === undefined ? makers[table](row) : undefined
  const hasWords = line && (line.title !== '' || line.more !== '' || line.fields !== undefined)
  return hasWords || holders.has(table) ? line : undefined
}

/** What stands beside the title, by table: the fields, in the order of the lines in `more`. */
export const besideFields: { [T in LineTable]?: readonly string[] } = {
  people: ['relation', 'profession', 'practice', 'specialties', 'credentials', 'address'],
  practices: ['specialties', 'address'],
  products: ['brand', 'seller', 'ingredients'],
  advice: ['author', 'publisher']
}

/** One line a field, empty for one that says nothing, so that each keeps its place. */
function beside(table: LineTable, row: object): string {
  const said = row as Record<string, Words>
  const all = (besideFields[table] ?? []).map((field) => wordsOf(said[field]).replaceAll('\n', ' '))
  return all.join('') === '' ? '' : all.join('\n')
}

/** A number is typed with spaces and without, with the country and without. */
const plainNumbers = ({ phones = [], dialNumbers = {} }: Person | Practice) => [
  ...phones.map((printed) => printed.replaceAll(/\D+/g, '')),
  ...Object.values(dialNumbers)
]

/** As it is typed: "28.50", and "28" where it is even. */
const priceWords = (price: number | undefined) =>
  price === undefined ? [] : [Number.isInteger(price) ? String(price) : price.toFixed(2)]

const reach = (row: Person | Practice) =>
  fieldWords(
    ['phones', row.phones],
    ['emails', row.emails],
    ['addresses', row.addresses],
    ['website', row.website],
    ['languages', row.languages],
    ['fees', row.fees],
    ['insurance', row.insurance],
    ['npi', row.npi],
    ['phones', plainNumbers(row)]
  )

const makers: LineMakers = {
  people: (row) => ({
    table: 'people',
    id: row.id,
    kind: row.role,
    title: row.name,
    more: beside('people', row),
    ...reach(row),
    at: row.changedAt
  }),
  practices: (row) => ({
    table: 'practices',
    id: row.id,
    kind: 'practice',
    title: row.name,
    more: beside('practices', row),
    ...reach(row),
    at: row.changedAt
  }),
  products: (row) => ({
    table: 'products',
    id: row.id,
    kind: 'product',
    title: row.name,
    more: beside('products', row),
    ...fieldWords(
      ['price', [...priceWords(row.price), ...(row.currency === undefined ? [] : [row.currency])].join(' ')],
      ['availability', fieldToText('availability', row.availability)],
      ['servingSize', row.servingSize],
      ['gtin', row.gtin],
      ['sku', row.sku]
    ),
    at: row.changedAt
  }),
  advice: (row) => ({
    table: 'advice',
    id: row.id,
    kind: 'advice',
    title: row.title,
    more: beside('advice', row),
    ...fieldWords(['authorCredential', row.authorCredential], ['published', row.published]),
    at: row.changedAt
  }),
  clips: (row) => ({
    table: 'clips',
    id: row.id,
    kind: sortOfClip(row),
    title: titleOf(row.reading),
    more: [pageTitleOf(row.reading), siteName(row.reading.page)]
      .filter((part) => part !== undefined && part !== '')
      .join('\n'),
    at: row.keptAt,
    ...(row.waitingSince !== undefined && { waits: true })
  }),
  passages: (row) =>
    row.state === 'kept'
      ? {
          table: 'passages',
          id: row.id,
          kind: 'passage',
          title: row.exact,
          more: '',
          at: row.createdAt,
          leadsTo: [row.clipId, ...(row.personId === undefined ? [] : [row.personId])]
        }
      : undefined,
  ...ownLines
}
