import { measureMap } from './map-speed'

const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0
const ms = (value: number) => `${value.toFixed(0)} ms`
const meant: readonly [count: number, draws: string, moves: string][] = [
  [40, '≤ 100 ms', '≤ 16 ms'],
  [300, '≤ 400 ms', '≤ 16 ms'],
  [1000, '', '≤ 33 ms']
]

/** What `npm run bench` says of the map. */
export async function mapRows(loads: number): Promise<string[][]> {
  const rows: string[][] = []
  for (const [count, draws, moves] of meant) {
    const speed = await measureMap(count, loads)
    const who = `Map of ${count.toLocaleString('en-GB')} people`
    rows.push(
      [`${who}: press on Map to painted drawing, median`, ms(at(speed.draws, 0.5)), draws],
      [`${who}: work of a frame while one is pulled, 95th percentile`, ms(at(speed.moves, 0.95)), moves]
    )
  }
  return rows
}
