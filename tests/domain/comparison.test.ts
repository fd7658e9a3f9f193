import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compared, rowsOf } from '@/domain/comparison'
import type { ComparisonRecords } from '@/domain/compared'
import { at, base, observed, passage, person, records } from './compared-people'

const cellAt = (from: ComparisonRecords, row: string, column: string) =>
  compared(from)
    .rows.find(({ id }) => id === row)
    ?.cells.find((cell) => cell.column === column)
const texts = (from: ComparisonRecords, row = 'being-heard', column = 'ada') =>
  cellAt(from, row, column)?.statements.map(({ text }) => text)

it('puts the client’s words first, the newest of them first, then the pages', () => {
  const observations = [
    observed('old', 'ada', { on: '2024-21' }),
    observed('new', 'ada', { on: '2026-05' }),
    observed('gone', 'ada', { removedAt: at })
  ]
  const passages = [passage('one', 'ada'), passage('out', 'ada', { state: 'left-out' })]
  expect(texts(records({ observations, passages }))).toEqual(['new of ada', 'old of ada', 'page one'])
})

it('says a page’s sentence once where the client’s words are the very same', () => {
  const observations = [observed('same', 'ada', { sentence: 'page one', basis: 'read', passageId: 'one' })]
  const cell = cellAt(records({ observations, passages: [passage('one', 'ada')] }), 'being-heard', 'ada')
  expect(cell?.statements).toMatchObject([{ from: 'own', site: 'x.example' }])
})

it('lets two that say the opposite lead, so that neither is folded away', () => {
  const observations = ['a', 'b', 'c'].map((id) => observed(id, 'ada', { stance: 'for' }))
  const passages = [passage('no', 'ada', { stance: 'against' })]
  const cell = cellAt(records({ observations, passages }), 'being-heard', 'ada')
  expect(cell?.conflicting).toBe(true)
  expect(cell?.statements.slice(0, 2).map(({ stance }) => stance)).toEqual(['for', 'against'])
})

it('sets what a later page says of a fact beside what is kept', () => {
  const parties = [
    person('ada', { fees: ['$90'], sources: { fees: { from: 'page', clipId: 'clip', method: 'text', at } } }),
    person('ben')
  ]
  const proposal = { id: 'p', ...base, aboutId: 'ada', clipId: 'clip', field: 'fees', after: ['$95'] }
  const proposals = [{ ...proposal, state: 'waiting' as const }]
  expect(cellAt(records({ parties, proposals }), 'fees', 'ada')).toMatchObject({
    conflicting: true,
    statements: [{ text: '$90', site: 'x.example' }, { text: '$95' }]
  })
})

it('shows what is not expected of a specialist and who covers it, and nothing of it once the mark is gone', () => {
  const partnership = { id: 'p', ...base, partnerId: 'ada', sector: 'professional', ring: 'close' } as const
  const notExpected = [{ id: 'n', ...base, personId: 'ada', quality: 'fits-my-outlook', coveredById: 'dana' }]
  const marked = { ...partnership, specialist: true as const, specialistWord: 'a surgeon' }
  const on = records({ notExpected, names: { dana: 'Dana' }, partnerships: [marked] })
  expect(cellAt(on, 'fits-my-outlook', 'ada')?.notExpected).toEqual({ word: 'a surgeon', coveredBy: 'Dana' })
  expect(
    compared(on)
      .rows.slice(0, 3)
      .map(({ id }) => id)
  ).toEqual(['respect', 'open-to-options', 'help-with-this'])
  const off = records({ notExpected, partnerships: [partnership] })
  expect(cellAt(off, 'fits-my-outlook', 'ada')?.notExpected).toBeUndefined()
  expect(compared(off).rows[0]?.id).toBe('shared-power')
})

it('asks only of people, and takes an answer for known', () => {
  const comparison = {
    id: 'c',
    columns: ['ada', 'stay'],
    hiddenRows: [],
    ownRows: [{ id: 'own', name: 'Parking' }]
  }
  const question = {
    id: 'q',
    ...base,
    personId: 'ada',
    row: 'wait',
    text: 'How long?',
    state: 'answered'
  } as const
  const from = records({
    comparison,
    questions: [{ ...question, answer: 'Two weeks' }],
    cells: [{ id: 'x', ...base, comparisonId: 'c', column: 'stay', row: 'wait', text: 'Same week' }]
  })
  expect(texts(from, 'wait')).toEqual(['Two weeks'])
  expect(cellAt(from, 'wait', 'ada')?.own).toBeUndefined()
  expect(cellAt(from, 'wait', 'stay')).toMatchObject({ canAsk: false, own: { id: 'x' } })
  expect(compared(from).rows.at(-1)).toMatchObject({ id: 'own', kind: 'own', name: 'Parking' })
})

it('says what may be expected in the client’s words, and what is only assumed can be asked', () => {
  const hope = { ...base, personId: 'ada', kind: 'hope' as const, what: 'A word to my doctor' }
  const expectations = [
    { ...hope, id: 'assumed', known: 'assumed' as const },
    { ...hope, id: 'elses', whose: 'someone-else' as const, whoseId: 'maya', known: 'said' as const },
    { ...hope, id: 'gone', removedAt: at }
  ]
  const question = {
    id: 'q',
    ...base,
    personId: 'ada',
    row: 'assumed',
    text: 'Is it so?',
    state: 'open' as const
  }
  const expected = (more: Partial<ComparisonRecords> = {}) =>
    cellAt(records({ expectations, names: { maya: 'Maya' }, ...more }), 'clear-expectations', 'ada')
  expect(expected()?.statements.map((one) => one.expected)).toEqual([
    { kind: 'hope', known: 'assumed', toAsk: true },
    { kind: 'hope', known: 'said', whose: 'someone-else', whoseName: 'Maya' }
  ])
  expect(expected()?.own).toBeUndefined()
  expect(expected({ questions: [question] })?.statements[0]?.expected).toEqual({
    kind: 'hope',
    known: 'assumed'
  })
  const toAsk = rowsOf(
    compared(records({ expectations: expectations.slice(0, 1), observations: [] })),
    'to-ask'
  )
  expect(toAsk.map(({ id }) => id)).toContain('clear-expectations')
})

it('says who told the client of someone, as it is tied on the map, and their training with its date', () => {
  const introductions = [
    { id: 'i', ...base, fromId: 'ada', toId: 'maya', kind: 'referred-by' as const },
    { id: 'w', ...base, fromId: 'ada', toId: 'maya', kind: 'works-with' as const }
  ]
  const credentials = { from: 'page' as const, clipId: 'clip', method: 'text' as const, at }
  const parties = [person('ada', { credentials: ['ND'], sources: { credentials } }), person('ben')]
  const from = records({ introductions, parties, names: { maya: 'Maya' } })
  expect(texts(from, 'introduced')).toEqual(['Maya'])
  expect(cellAt(from, 'introduced', 'ada')?.own).toBeUndefined()
  expect(cellAt(from, 'standing', 'ada')?.statements).toMatchObject([
    { text: 'ND', on: at, site: 'x.example' }
  ])
})

it('leaves rows out, and says which', () => {
  const comparison = {
    id: 'c',
    columns: ['ada'],
    hiddenRows: ['wait', 'own'],
    ownRows: [{ id: 'own', name: 'Parking' }]
  }
  const { rows, leftOut } = compared(records({ comparison }))
  expect(rows.some(({ id }) => id === 'wait' || id === 'own')).toBe(false)
  expect(leftOut).toEqual([{ id: 'wait' }, { id: 'own', name: 'Parking' }])
})

it('shows where they differ only where two are known, and to ask where someone is not', () => {
  const same = { sentence: 'She waits.' }
  const observations = [
    observed('1', 'ada', same),
    observed('2', 'ben', { sentence: 'she waits' }),
    observed('3', 'ada', { quality: 'my-story' }),
    observed('4', 'ben', { quality: 'my-story' }),
    observed('5', 'ada', { quality: 'daily-life' })
  ]
  const table = compared(records({ observations }))
  expect(rowsOf(table, 'differ').map(({ id }) => id)).toEqual(['my-story'])
  const toAsk = rowsOf(table, 'to-ask').map(({ id }) => id)
  expect(toAsk).toContain('daily-life')
  expect(toAsk).not.toContain('my-story')
})

const id = fc.constantFrom('ada', 'ben', 'cleo', 'stay', 'both', 'gone')
const anyRecords = fc
  .record({
    columns: fc.uniqueArray(id, { maxLength: 6 }),
    observations: fc.array(
      fc.record({
        personId: id,
        quality: fc.constantFrom('being-heard', 'fees', 'wait', 'own'),
        sentence: fc.string(),
        stance: fc.constantFrom('for', 'against', undefined),
        on: fc.constantFrom('2024', '2024-21', '2026-05-03~', undefined)
      }),
      { maxLength: 12 }
    ),
    hiddenRows: fc.subarray(['being-heard', 'fees', 'respect'])
  })
  .map(({ columns, observations, hiddenRows }) =>
    records({
      comparison: { id: 'c', columns, hiddenRows, ownRows: [{ id: 'own', name: 'Own' }] },
      parties: [person('ada'), person('ben'), person('cleo'), person('gone', { removedAt: at })],
      observations: observations.map(({ stance, on, ...one }, index) =>
        observed(String(index), one.personId, { ...one, ...(stance && { stance }), ...(on && { on }) })
      )
    })
  )

it('is a pure function of the records: the same for the same, whatever their order, and it changes none of them', () => {
  fc.assert(
    fc.property(anyRecords, (from) => {
      const before = structuredClone(from)
      const table = compared(from)
      expect(from).toEqual(before)
      expect(compared({ ...from, observations: from.observations.toReversed() })).toEqual(table)
    })
  )
})

it('never lets content change the order of columns, nor one column’s words reach another', () => {
  fc.assert(
    fc.property(anyRecords, (from) => {
      const table = compared(from)
      const standing = from.comparison.columns.filter((one) => one !== 'gone')
      expect(table.columns.map((column) => column.id)).toEqual(standing)
      for (const view of ['all', 'differ', 'to-ask'] as const) {
        const rows = rowsOf(table, view)
        for (const row of rows) expect(row.cells.map(({ column }) => column)).toEqual(standing)
        expect(table.rows.filter((row) => rows.includes(row))).toEqual(rows)
      }
      const other = compared({ ...from, comparison: { ...from.comparison, columns: standing.toReversed() } })
      for (const row of table.rows)
        expect(other.rows.find((one) => one.id === row.id)?.cells.toReversed()).toEqual(row.cells)
    })
  )
})

it('gives both sides the same detail: every sentence stands in exactly one cell', () => {
  fc.assert(
    fc.property(anyRecords, (from) => {
      const table = compared(from)
      const seen = table.rows.flatMap(({ cells }) =>
        cells.flatMap(({ statements }) => statements.map((one) => one.id))
      )
      const rows = new Set(table.rows.map((row) => row.id))
      const columns = new Set(table.columns.map((column) => column.id))
      const meant = from.observations.filter(
        ({ personId, quality }) => columns.has(personId) && rows.has(quality)
      )
      expect(seen.toSorted()).toEqual(meant.map((one) => one.id).toSorted())
    })
  )
})

it('shows as the wait what came of asking for a place, and a standing beside what the page says; neither leaves', () => {
  const partnership = { id: 'p', ...base, partnerId: 'ada', sector: 'professional', ring: 'close' } as const
  const contacts = [
    { id: 'one', way: 'rang' as const, said: 'full until spring', on: '2026-01' },
    { id: 'two', way: 'waiting-list' as const, on: '2026-03' },
    { id: 'three', way: 'wrote' as const }
  ]
  const standings = [{ id: 'four', is: 'licensed' as const, known: 'checked' as const, on: '2026-02' }]
  const web = records({ partnerships: [{ ...partnership, contacts, standings }] })
  const said = (row: string) => cellAt(web, row, 'ada')?.statements
  expect(said('wait')?.map(({ field, on }) => [field?.value, on])).toEqual([
    [['waiting-list', ''], '2026-03'],
    [['rang', 'full until spring'], '2026-01']
  ])
  expect(said('standing')).toMatchObject([{ field: { value: ['licensed', '', 'checked'] }, on: '2026-02' }])
  expect(
    [...(said('wait') ?? []), ...(said('standing') ?? [])].every(({ privacy }) => privacy === 'private')
  ).toBe(true)
  expect(cellAt(web, 'wait', 'ada')?.own).toBeUndefined()
  expect(said('where')).toEqual([])
})
