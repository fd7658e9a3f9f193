import { measureReading } from './reading-speed'

const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0
const ms = (value: number) => `${value.toFixed(1)} ms`

/** What `npm run bench` says of the time that reading a page takes, beside other readers in the same browser. */
export async function readingRows(): Promise<string[][]> {
  const times = await measureReading()
  const of = (name: string, share: number) =>
    at(
      times.map((each) => each[name] ?? 0),
      share
    )
  const few = (name: string) => `${ms(of(name, 0.5))}, ${ms(of(name, 0.95))}`
  const median = Math.max(of('Readability', 0.5) * 1.5, of('Readability', 0.5) + 5)
  const meant = `≤ ${ms(Math.min(median, of('defuddle', 0.5)))}, ≤ ${ms(of('defuddle', 0.95))}`
  const within = times.filter(
    (each) =>
      (each['ours'] ?? 0) <= Math.max((each['Readability'] ?? 0) * 1.5, (each['Readability'] ?? 0) + 5)
  )
  return [
    [`Reading one of ${times.length} pages, fields and text: median, 95th percentile`, few('ours'), meant],
    ['Pages read in 1.5 × the time of Readability, or 5 ms more', `${within.length} of ${times.length}`, ''],
    ...['Readability', 'defuddle', 'structured data alone'].map((name) => [
      `The same by ${name}`,
      few(name),
      ''
    ])
  ]
}
