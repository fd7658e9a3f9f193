import { measureSafety } from './safety-speed'

const most = (values: number[]) => Math.max(...values)
const ms = (value: number) => `${value.toFixed(0)} ms`
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`
const size = { people: 5000, clips: 40_000, passages: 15_000 }

/** The rows of docs/figures.md about keeping what is kept, in a web of 60,000 records. */
export async function safetyRows(loads: number): Promise<string[][]> {
  const { asked, counted, lookedThrough, copy } = await measureSafety(size, loads)
  return [
    ['60,000 records: the witness asked before the first paint, the longest', ms(most(asked)), '≤ 30 ms'],
    ['The same: all rows counted after it, the longest', ms(most(counted)), '≤ 1 s'],
    ['The same: every row read and summed by the worker', seconds(lookedThrough), '≤ 30 s'],
    [
      'The same: a safety copy taken in an open page and read back',
      `${seconds(copy.took)}, ${(copy.bytes / 1e6).toFixed(0)} MB`,
      ''
    ],
    ['Longest task of the page meanwhile', ms(copy.longestTask), '≤ 100 ms']
  ]
}
