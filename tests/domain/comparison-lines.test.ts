import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compared, isKnown } from '@/domain/comparison'
import { asText, linesOf, type LineWords } from '@/domain/comparison-lines'
import { decisionLines, type DecisionWords } from '@/domain/decision-lines'
import { base, observed, records } from './compared-people'

const said: LineWords = {
  corner: 'Row',
  columnName: (column) => column.name,
  rowName: (row) => row.id,
  statement: ({ text }) => text,
  notExpected: () => 'no',
  notKnown: 'Not known yet',
  suits: 'Me'
}

it('goes out in words, a line for each column', () => {
  const shared = observed('1', 'ada', { sentence: 'She\nwaits.', privacy: 'may-share' })
  const table = compared(records({ observations: [shared] }))
  const rows = table.rows.filter((row) => row.cells.some(isKnown))
  const lines = linesOf(table.columns, rows, said, 'share')
  expect(lines).toEqual([
    ['Row', 'ada', 'ben'],
    ['being-heard', 'She\nwaits.', 'Not known yet']
  ])
  expect(asText('Title', lines)).toBe('Title\n\nbeing-heard\n  ada: She\n    waits.\n  ben: Not known yet\n')
})

it('takes nothing along that is private, and its place says nothing', () => {
  const reach = fc.constantFrom('may-print', 'may-share', undefined)
  fc.assert(
    fc.property(reach, reach, fc.constantFrom('print', 'share'), (ofWord, ofCell, by) => {
      const comparison = { id: 'c', columns: ['ada', 'stay'], hiddenRows: [], ownRows: [] }
      const noted = observed('1', 'ada', { sentence: 'noted', ...(ofWord && { privacy: ofWord }) })
      const cell = { id: 'x', ...base, comparisonId: 'c', column: 'stay', row: 'being-heard', text: 'cell' }
      const cells = [{ ...cell, ...(ofCell && { privacy: ofCell }) }]
      const { columns, rows } = compared(records({ comparison, observations: [noted], cells }))
      const line = linesOf(columns, rows, said, by).find(([row]) => row === 'being-heard')
      const goes = (one?: string) => one === 'may-share' || (one === 'may-print' && by === 'print')
      expect(line).toEqual(['being-heard', goes(ofWord) ? 'noted' : '', goes(ofCell) ? 'cell' : ''])
    })
  )
})

it('goes out without those whom the client keeps private, and without their names', () => {
  const introductions = [{ id: 'i', ...base, fromId: 'ada', toId: 'maya', kind: 'referred-by' as const }]
  const from = records({ introductions, names: { maya: 'Maya' }, privateIds: ['maya', 'ben'] })
  const { columns, rows } = compared(from)
  const lines = linesOf(columns, rows, said, 'print')
  expect(lines[0]).toEqual(['Row', 'ada'])
  expect(lines.find(([row]) => row === 'introduced')).toEqual(['introduced', ''])
})

it('takes a decision along in lines, and nobody who is private, however they stand in it', () => {
  const words: DecisionWords = {
    question: 'About',
    options: 'Options',
    notNow: 'Not now',
    think: 'Think',
    howMade: 'Made',
    choice: 'Choice',
    lookAgain: 'Again',
    makers: { they: 'They', we: 'We', i: 'I', 'not-sure': '?' },
    suggestedBy: (name) => `By ${name}`,
    columnName: ({ name }) => name,
    day: (on) => on
  }
  const decision = {
    id: 'd',
    ...base,
    question: 'Who?',
    options: [
      { id: 'ada', name: 'Ada' },
      { id: 'ben', name: 'Ben' },
      { id: 'gone', name: ' ' }
    ],
    suggested: [
      { personId: 'ada', text: 'Rest.' },
      { personId: 'ben', text: 'Wait.' }
    ],
    howMade: 'we' as const,
    choice: 'ben',
    lookAgain: '2027-21'
  }
  const { columns } = compared(records())
  const open = [
    ['About', 'Who?'],
    ['Options', 'Ada\nNot now'],
    ['By ada', 'Rest.'],
    ['Made', 'We'],
    ['Again', '2027-21']
  ]
  expect(decisionLines(decision, columns, ['ben'], words)).toEqual(open)
  const all = decisionLines({ ...decision, think: 'Ada.' }, columns, [], words)
  expect(all.map(([asked]) => asked)).toEqual([
    'About',
    'Options',
    'By ada',
    'By ben',
    'Think',
    'Made',
    'Choice',
    'Again'
  ])
  expect(asText('Title', [], open.slice(0, 2))).toBe('Title\n\nAbout\n  Who?\n\nOptions\n  Ada\n  Not now\n')
})
