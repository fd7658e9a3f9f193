import { fieldsOfFact, isFactRow } from './comparison-facts'
import type { ComparedCell, ComparedColumn, ComparisonRecords, Statement } from './compared'
import { fieldToText } from './field-text'
import { beginningOf } from './fuzzy-date'
import type { Person, Practice } from './person'
import type { FieldValue } from './proposal'

/** What is kept, by where it stands: a comparison has many cells and each looks into a few of these only. */
export interface CellGroups {
  byCell: ReadonlyMap<string, Found>
  parties: ReadonlyMap<string, Person | Practice>
  /** Those marked as specialists, with what they are called. */
  specialists: ReadonlyMap<string, string | undefined>
}
interface Found {
  own: Statement[]
  page: Statement[]
  notExpected?: ComparedCell['notExpected']
  question?: ComparedCell['question']
}

const placeOf = (row: string, column: string) => `${column} ${row}`

/** Puts every sentence where it belongs, once for the whole table. */
export function groupsOf(records: ComparisonRecords): CellGroups {
  const byCell = new Map<string, Found>()
  const at = (row: string, column: string): Found => {
    const place = placeOf(row, column)
    const found = byCell.get(place) ?? { own: [], page: [] }
    byCell.set(place, found)
    return found
  }
  const specialists = new Map(
    records.partnerships
      .filter(({ specialist }) => specialist)
      .map(({ partnerId, specialistWord }) => [partnerId, specialistWord])
  )
  ownWords(records, at)
  hopes(records, at)
  introductions(records, at)
  pageWords(records, at)
  answers(records, at, specialists)
  return { byCell, specialists, parties: new Map(records.parties.map((party) => [party.id, party])) }
}

type At = (row: string, column: string) => Found

function ownWords({ comparison, observations, cells, passages, pages }: ComparisonRecords, at: At): void {
  const clipOf = new Map(passages.map(({ id, clipId }) => [id, clipId]))
  for (const one of observations) {
    if (one.removedAt !== undefined) continue
    const clipId = one.passageId === undefined ? undefined : clipOf.get(one.passageId)
    const site = clipId === undefined ? undefined : pages[clipId]?.site
    at(one.quality, one.personId).own.push({
      id: one.id,
      from: 'own',
      text: one.sentence,
      basis: one.basis,
      on: one.on ?? one.createdAt,
      privacy: one.privacy ?? 'private',
      ...(clipId !== undefined && { clipId }),
      ...(site !== undefined && { site }),
      ...(one.side !== 'them' && { side: one.side }),
      ...(one.stance !== undefined && { stance: one.stance }),
      ...(one.state === 'too-early' && { tooEarly: true as const })
    })
  }
  for (const cell of cells) {
    if (cell.comparisonId !== comparison.id || cell.removedAt !== undefined || cell.text.trim() === '')
      continue
    const { id, text, basis, on, privacy = 'private' } = cell
    at(cell.row, cell.column).own.push({
      id,
      from: 'own',
      text,
      privacy,
      ...(basis !== undefined && { basis }),
      ...(on !== undefined && { on })
    })
  }
}

/** What was hoped for and what was agreed speak of one thing: what may be expected. */
const expectationRow = 'clear-expectations'

function hopes({ expectations, questions, names, privateIds }: ComparisonRecords, at: At): void {
  const answered = new Set(
    questions
      .filter(({ removedAt, state }) => removedAt === undefined && state !== 'let-go')
      .map(({ row }) => row)
  )
  for (const { id, personId, kind, what, known, whose, whoseId, createdAt, removedAt } of expectations) {
    if (removedAt !== undefined || what.trim() === '') continue
    const whoseName = whoseId === undefined || whose !== 'someone-else' ? undefined : names[whoseId]
    at(expectationRow, personId).own.push({
      id,
      from: 'own',
      text: what,
      on: createdAt,
      expected: {
        kind,
        ...(known !== undefined && { known }),
        ...(whose !== undefined && { whose }),
        ...(whoseName !== undefined && { whoseName }),
        ...(whoseName !== undefined &&
          privateIds.includes(whoseId ?? '') && { whoseIsPrivate: true as const }),
        ...(known === 'assumed' && !answered.has(id) && { toAsk: true as const })
      }
    })
  }
}

/** Who told the client of someone: it is tied on their page and on the map. */
function introductions({ introductions: all, names, privateIds }: ComparisonRecords, at: At): void {
  for (const { id, fromId, toId, kind, note, createdAt, removedAt } of all) {
    const name = names[toId]
    if (removedAt !== undefined || kind !== 'referred-by' || !name) continue
    at('introduced', fromId).own.push({
      id,
      from: 'own',
      text: note?.trim() ? `${name}: ${note.trim()}` : name,
      on: createdAt,
      tie: true,
      ...(privateIds.includes(toId) && { privacy: 'private' as const })
    })
  }
}

/** Sentences that were kept, unless the client's own words there are the very same. */
function pageWords({ passages, pages }: ComparisonRecords, at: At): void {
  for (const { id, personId, quality, exact, clipId, stance, state, removedAt } of passages) {
    if (state !== 'kept' || removedAt !== undefined || personId === undefined || quality === undefined)
      continue
    const found = at(quality, personId)
    if (found.own.some(({ text }) => text === exact)) continue
    const page = pages[clipId]
    found.page.push({
      id,
      from: 'page',
      text: exact,
      basis: 'read',
      clipId,
      ...(page && { site: page.site, on: page.keptAt }),
      ...(stance !== undefined && { stance })
    })
  }
}

function answers(
  { questions, notExpected, names, privateIds }: ComparisonRecords,
  at: At,
  specialists: CellGroups['specialists']
): void {
  for (const { id, personId, row, state, text, answer, changedAt, removedAt } of questions) {
    if (removedAt !== undefined || row === undefined || state === 'let-go') continue
    const found = at(row, personId)
    found.question = { id, state, text }
    if (state === 'answered' && answer?.trim())
      found.own.push({ id, from: 'own', text: answer, basis: 'told', on: changedAt })
  }
  for (const { personId, quality, coveredById, removedAt } of notExpected) {
    if (removedAt !== undefined || !specialists.has(personId)) continue
    const word = specialists.get(personId)
    const coveredBy = coveredById === undefined ? undefined : names[coveredById]
    at(quality, personId).notExpected = {
      ...(word !== undefined && { word }),
      ...(coveredBy !== undefined && { coveredBy }),
      ...(privateIds.includes(coveredById ?? '') && { coverIsPrivate: true as const })
    }
  }
}

/** One cell: the client's words first, then the pages', each the newest first. */
export function cellOf(
  records: ComparisonRecords,
  groups: CellGroups,
  row: string,
  column: ComparedColumn
): ComparedCell {
  const found = groups.byCell.get(placeOf(row, column.id))
  const party = groups.parties.get(column.id)
  const fields = party && isFactRow(row) ? fieldWords(records, party, row) : { own: [], page: [], lead: [] }
  const own = [...(found?.own ?? []).toSorted(newestFirst), ...fields.own]
  const page = [...(found?.page ?? []).toSorted(newestFirst), ...fields.page]
  const all = [...own, ...page]
  const lead = fields.lead.length > 0 ? fields.lead : oneOfEach(all)
  const mine = own.find(
    ({ id, expected, tie }) =>
      id !== found?.question?.id && expected === undefined && !tie && !fields.own.some((one) => one.id === id)
  )
  return {
    row,
    column: column.id,
    statements: [...all.filter((one) => lead.includes(one)), ...all.filter((one) => !lead.includes(one))],
    conflicting: lead.length > 0,
    canAsk: party !== undefined,
    ...(mine && { own: mine }),
    ...(found?.notExpected && { notExpected: found.notExpected }),
    ...(found?.question && { question: found.question })
  }
}

const isFor = ({ stance }: Statement) => stance === 'for'
const isAgainst = ({ stance }: Statement) => stance === 'against'

/** Of two that say the opposite, neither is folded away: both lead. */
function oneOfEach(all: readonly Statement[]): Statement[] {
  const [one, other] = [all.find(isFor), all.find(isAgainst)]
  return one && other ? [one, other] : []
}

const dayOf = (on = '') => (on.includes('T') || on === '' ? on.slice(0, 10) : beginningOf(on))
const newestFirst = (a: Statement, b: Statement) =>
  dayOf(b.on).localeCompare(dayOf(a.on)) || (b.on ?? '').localeCompare(a.on ?? '') || a.id.localeCompare(b.id)

/** What the fields of a person say in a row, and what a later page says differently. */
function fieldWords(
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
