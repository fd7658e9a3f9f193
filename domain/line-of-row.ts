import type { LineTable, SearchLine } from './found-line'
import { sortOfClip } from './kept-file'
import { siteName } from './page-address'
import { pageTitleOf, titleOf } from './page-reading'
import type { Rows } from './rows'

/** The longest that is shown and searched of one sentence or note. */
const longest = 600

/** What search knows of a row; undefined for a row that is not to be found (removed, left out, without words). */
export function lineOfRow<T extends LineTable>(table: T, row: Rows[T]): SearchLine | undefined {
  const line = row.removedAt === undefined ? makers[table](row) : undefined
  return line && line.title + line.more !== '' ? line : undefined
}

type Maker<T extends LineTable> = (row: Rows[T]) => SearchLine | undefined

const joined = (...parts: (string | string[] | undefined)[]) =>
  parts
    .flat()
    .filter((part) => part !== undefined && part !== '')
    .join(', ')

const makers: { [T in LineTable]: Maker<T> } = {
  people: (row) => ({
    table: 'people',
    id: row.id,
    kind: row.role,
    title: row.name,
    more: joined(row.relation, row.profession, row.practice, row.specialties, row.credentials, row.address),
    at: row.changedAt
  }),
  practices: (row) => ({
    table: 'practices',
    id: row.id,
    kind: 'practice',
    title: row.name,
    more: joined(row.specialties, row.address),
    at: row.changedAt
  }),
  products: (row) => ({
    table: 'products',
    id: row.id,
    kind: 'product',
    title: row.name,
    more: joined(row.brand, row.seller, row.ingredients),
    at: row.changedAt
  }),
  advice: (row) => ({
    table: 'advice',
    id: row.id,
    kind: 'advice',
    title: row.title,
    more: joined(row.author, row.publisher),
    at: row.changedAt
  }),
  clips: (row) => ({
    table: 'clips',
    id: row.id,
    kind: sortOfClip(row),
    title: titleOf(row.reading),
    more: joined(pageTitleOf(row.reading), siteName(row.reading.page)),
    at: row.keptAt,
    ...(row.waitingSince !== undefined && { waits: true })
  }),
  passages: (row) =>
    row.state === 'kept'
      ? {
          table: 'passages',
          id: row.id,
          kind: 'passage',
          title: row.exact.slice(0, longest),
          more: '',
          at: row.createdAt,
          leadsTo: [row.clipId, ...(row.personId === undefined ? [] : [row.personId])]
        }
      : undefined,
  notes: (row) => ({
    table: 'notes',
    id: row.id,
    kind: 'note',
    title: row.text.slice(0, longest),
    more: '',
    at: row.changedAt,
    leadsTo: [row.aboutId, ...(row.clipId === undefined ? [] : [row.clipId])]
  }),
  partnerships: (row) =>
    row.whatFor === undefined
      ? undefined
      : {
          table: 'partnerships',
          id: row.id,
          kind: 'note',
          title: row.whatFor,
          more: '',
          at: row.changedAt,
          leadsTo: [row.partnerId]
        },
  observations: (row) => ({
    table: 'observations',
    id: row.id,
    kind: 'observation',
    title: row.sentence.slice(0, longest),
    more: '',
    at: row.changedAt,
    leadsTo: [row.personId]
  }),
  expectations: (row) => ({
    table: 'expectations',
    id: row.id,
    kind: 'expectation',
    title: row.what.slice(0, longest),
    more: '',
    at: row.changedAt,
    leadsTo: [row.personId]
  })
}
