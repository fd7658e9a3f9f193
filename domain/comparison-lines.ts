import type { ComparedCell, ComparedColumn, ComparedRow, Statement } from './compared'
import { mayLeave, type WayOut } from './privacy'

/** What the screen says for what is kept without words. */
export interface LineWords {
  /** The head of the first column, "In the order you chose". */
  corner: string
  columnName: (column: ComparedColumn) => string
  rowName: (row: ComparedRow) => string
  /** A sentence with how it is known: "She waits. (felt, May 2024)". */
  statement: (statement: Statement) => string
  notExpected: (cell: ComparedCell) => string
  /** Of a person of whom it could be asked. */
  notKnown: string
  suits: string
}

/** Whether a sentence goes along: a page's always, one that the client noted where they said so. */
export const goesOut = ({ privacy }: Statement, by: WayOut): boolean =>
  privacy === undefined || mayLeave(privacy, by)

/**
 * A comparison as rows of words, the heads first: what a table on paper or in a spreadsheet would hold. What is private
 * is not there, and its place says nothing; nor are those whom the client keeps private.
 */
export function linesOf(
  columns: readonly ComparedColumn[],
  rows: readonly ComparedRow[],
  words: LineWords,
  by: WayOut
): string[][] {
  const open = columns.map(({ isPrivate }) => !isPrivate)
  const shown = <T>(all: readonly T[]): T[] => all.filter((_one, place) => open[place])
  const cell = (one: ComparedCell): string => {
    const said = one.statements.filter((statement) => goesOut(statement, by)).map(words.statement)
    if (one.notExpected) said.unshift(words.notExpected(one))
    if (one.statements.length === 0 && !one.notExpected && one.canAsk) said.push(words.notKnown)
    return said.join('\n')
  }
  const withSuits = rows.some(({ suits }) => suits.length > 0)
  return [
    [words.corner, ...(withSuits ? [words.suits] : []), ...shown(columns).map(words.columnName)],
    ...rows.map((row) => [
      words.rowName(row),
      ...(withSuits ? [row.suits.map(({ text }) => text).join('\n')] : []),
      ...shown(row.cells).map(cell)
    ])
  ]
}

/**
 * The same as text for a letter or a note: a row is a paragraph, and each column a line of it.
 * @param decided what was decided below, a paragraph each (decision-lines.ts)
 */
export function asText(
  title: string,
  lines: readonly (readonly string[])[],
  decided: readonly (readonly string[])[] = []
): string {
  const [heads = [], ...rows] = lines
  const paragraphs = rows.map(([name = '', ...cells]) =>
    [
      name,
      ...cells.flatMap((words, index) =>
        words === '' ? [] : [`  ${heads[index + 1] ?? ''}: ${words.replaceAll('\n', '\n    ')}`]
      )
    ].join('\n')
  )
  const below = decided.map(([asked, said = '']) => `${asked}\n  ${said.replaceAll('\n', '\n  ')}`)
  return `${[title, ...paragraphs, ...below].filter((part) => part !== '').join('\n\n')}\n`
}
