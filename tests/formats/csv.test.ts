import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toCsv } from '@/formats/csv'

it('writes rows as RFC 4180 says, and says that it is UTF-8', () => {
  expect(
    toCsv([
      ['Row', 'Dana'],
      ['Fees', 'First "long" visit, $210\nthen $95']
    ])
  ).toBe('\uFEFFRow,Dana\r\nFees,"First ""long"" visit, $210\nthen $95"\r\n')
})

it.each([
  '=HYPERLINK("https://x.example")',
  '+1 503 555 0148',
  '-2',
  '@dana',
  ' =1+1',
  '\t=1',
  '＝1+1',
  '\r=1'
])('leaves %j words, and no formula', (words) => {
  const written = toCsv([[words]]).slice(1)
  expect(written.replace(/^"/, '').startsWith("'")).toBe(true)
})

it('gives every table back as it was, but for the marks in front of formulas', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), { minLength: 1 }),
      (rows) => {
        const plain = rows.map((row) => row.map((text) => text.replaceAll('\0', '')))
        const back = read(toCsv(plain).slice(1))
        expect(back.map((row) => row.length)).toEqual(plain.map((row) => row.length))
        for (const [line, row] of plain.entries())
          for (const [place, text] of row.entries()) expect([text, `'${text}`]).toContain(back[line]?.[place])
        expect(back.flat().filter((text) => /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]/.test(text))).toEqual([])
      }
    )
  )
})

/** A small reader of CSV, after the RFC. */
function read(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
