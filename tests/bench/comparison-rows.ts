import { measureComparison } from './comparison-speed'

const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0
const ms = (value: number) => `${value.toFixed(0)} ms`

/** What `npm run bench` says of a comparison of five people with sixty rows and a thousand observations. */
export async function comparisonRows(loads: number): Promise<string[][]> {
  const { opens, edits } = await measureComparison(loads)
  return [
    [
      '5 people × 60 rows, 1,000 observations: press on Compare to painted table, median',
      ms(at(opens, 0.5)),
      '≤ 150 ms'
    ],
    ['The same, the longest', ms(at(opens, 1)), ''],
    ['The same: a letter typed in a cell to its paint, 95th percentile', ms(at(edits, 0.95)), '≤ 50 ms']
  ]
}
