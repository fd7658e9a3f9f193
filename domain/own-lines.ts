import { isSupport } from './tie'
import { fieldsOfRow, fieldWords, type LineMakers } from './line-words'
import { suitsFields } from './suits'
import { takingTexts } from './taking'
import { visitTexts } from './visit'

type OwnTable = Exclude<
  keyof LineMakers,
  'people' | 'practices' | 'products' | 'advice' | 'clips' | 'passages'
>

const takingFields = Object.keys(takingTexts).filter((field) => field !== 'name')
const visitFields = Object.keys(visitTexts)
/** Words of ours for a kind of support are an id, and no words of the client's. */
const ownSupports = (said: readonly string[] = []) => said.filter((one) => !isSupport(one))

/** What search knows of the client's own words: every field of them, and the page on which it stands. */
export const ownLines: Pick<LineMakers, OwnTable> = {
  notes: (row) => ({
    table: 'notes',
    id: row.id,
    kind: 'note',
    title: row.text,
    more: '',
    at: row.changedAt,
    leadsTo: [row.aboutId, ...(row.clipId === undefined ? [] : [row.clipId])]
  }),
  partnerships: (row) => ({
    table: 'partnerships',
    id: row.id,
    kind: 'note',
    title: '',
    more: '',
    ...fieldWords(
      ['whatFor', row.whatFor],
      ['specialistWord', row.specialistWord],
      ['supports', ownSupports(row.supports)],
      ['iGive', row.iGive],
      ['theyGive', row.theyGive],
      ['limits', row.limits],
      ['wayOfWork', row.wayOfWork],
      ...(row.roles ?? []).map(({ id, role }): [string, string | undefined] => [id, role]),
      ...(row.standings ?? []).map(({ id, words }): [string, string | undefined] => [id, words]),
      ...(row.contacts ?? []).flatMap(({ id, said, next }): [string, string | undefined][] => [
        [id, said],
        [id, next]
      ])
    ),
    at: row.changedAt,
    leadsTo: [row.partnerId],
    standsAs: row.partnerId
  }),
  observations: (row) => ({
    table: 'observations',
    id: row.id,
    kind: 'observation',
    title: row.sentence,
    more: '',
    at: row.changedAt,
    leadsTo: [row.personId]
  }),
  expectations: (row) => ({
    table: 'expectations',
    id: row.id,
    kind: 'expectation',
    title: row.what,
    more: '',
    at: row.changedAt,
    leadsTo: [row.personId]
  }),
  connections: (row) => ({
    table: 'connections',
    id: row.id,
    kind: 'tie',
    title: '',
    more: '',
    ...fieldsOfRow(row, ['note']),
    at: row.changedAt,
    leadsTo: [row.fromId, row.toId]
  }),
  // What waits for a word: said by a later page, or written in another open page and covered there.
  proposals: (row) =>
    row.state === 'waiting'
      ? {
          table: 'proposals',
          id: row.id,
          kind: 'also-written',
          title: '',
          more: '',
          ...fieldWords([
            row.field,
            Array.isArray(row.after) || typeof row.after === 'string' ? row.after : String(row.after)
          ]),
          at: row.changedAt,
          leadsTo: [row.aboutId]
        }
      : undefined,
  visits: (row) => ({
    table: 'visits',
    id: row.id,
    kind: 'visit',
    title: '',
    more: '',
    ...fieldsOfRow(row, visitFields),
    at: row.changedAt,
    about: row.personIds
  }),
  // One that was let go stands nowhere any more.
  questions: (row) =>
    row.state === 'let-go'
      ? undefined
      : {
          table: 'questions',
          id: row.id,
          kind: 'question',
          title: row.text,
          more: '',
          ...fieldsOfRow(row, ['answer']),
          at: row.changedAt,
          leadsTo: [row.personId]
        },
  takings: (row) => ({
    table: 'takings',
    id: row.id,
    kind: 'taking',
    title: row.name,
    more: '',
    ...fieldsOfRow(row, takingFields),
    at: row.changedAt
  }),
  lifeEvents: (row) => ({
    table: 'lifeEvents',
    id: row.id,
    kind: 'life-event',
    title: row.name,
    more: '',
    ...fieldsOfRow(row, ['note']),
    at: row.changedAt
  }),
  rhythms: (row) => ({
    table: 'rhythms',
    id: row.id,
    kind: 'rhythm',
    title: '',
    more: '',
    ...fieldsOfRow(row, ['note']),
    at: row.changedAt,
    leadsTo: [row.personId]
  }),
  qualities: (row) => ({
    table: 'qualities',
    id: row.id,
    kind: 'quality',
    title: row.name ?? '',
    more: '',
    ...fieldsOfRow(row, ['meaning']),
    at: row.changedAt
  }),
  comparisons: (row) => ({
    table: 'comparisons',
    id: row.id,
    kind: 'comparison',
    title: row.name,
    more: '',
    ...fieldWords(...row.ownRows.map(({ id, name }): [string, string] => [id, name])),
    at: row.changedAt
  }),
  comparisonCells: (row) => ({
    table: 'comparisonCells',
    id: row.id,
    kind: 'comparison',
    title: '',
    more: '',
    // In a row that was left out, the way back to that row is what can be shown.
    ...fieldWords([row.row, row.text]),
    at: row.changedAt,
    leadsTo: [row.comparisonId]
  }),
  decisions: (row) => ({
    table: 'decisions',
    id: row.id,
    kind: 'decision',
    title: '',
    more: '',
    ...fieldWords(
      ['question', row.question],
      ...row.options.map(({ id, name }): [string, string] => [`${id} option`, name]),
      ...row.suggested.map(({ personId, text }): [string, string] => [`suggested ${personId}`, text]),
      ['think', row.think]
    ),
    at: row.changedAt,
    ...(row.comparisonId !== undefined && { leadsTo: [row.comparisonId] })
  }),
  suits: (row) => ({
    table: 'suits',
    id: row.id,
    kind: 'suits',
    title: '',
    more: '',
    ...fieldsOfRow(row, suitsFields),
    at: row.changedAt
  }),
  reviews: (row) => ({
    table: 'reviews',
    id: row.id,
    kind: 'review',
    title: '',
    more: '',
    ...fieldWords(
      ['focus', row.focus.filter((one) => one.trim() !== '')],
      ['needs', ownSupports(row.needs)],
      ['step', row.step]
    ),
    at: row.changedAt
  }),
  snapshots: (row) => ({
    table: 'snapshots',
    id: row.id,
    kind: 'snapshot',
    title: row.name,
    more: '',
    at: row.createdAt
  })
}
