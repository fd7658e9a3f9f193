import type { ComparedCell, ComparisonRecords, Statement } from './compared'
import type { Person, Practice } from './person'

/** What is kept, by where it stands: a comparison has many cells and each looks into a few of these only. */
export interface CellGroups {
  byCell: ReadonlyMap<string, Found>
  parties: ReadonlyMap<string, Person | Practice>
  /** Those marked as specialists, with what they are called. */
  specialists: ReadonlyMap<string, string | undefined>
}
/** What is found for one cell, before it is put in order. */
export interface Found {
  own: Statement[]
  page: Statement[]
  notExpected?: ComparedCell['notExpected']
  question?: ComparedCell['question']
}

export const placeOf = (row: string, column: string) => `${column} ${row}`

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
