// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compared, isKnown } from '@/domain/comparison'
import { asText, linesOf, type LineWords } from '@/domain/comparison-lines'
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
