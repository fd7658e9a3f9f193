import { measureVisits } from './visits-speed'

const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0
const ms = (value: number) => `${value.toFixed(0)} ms`
const [visits, events] = [2000, 5000]

/** What `npm run bench` says of Visits with two thousand of them, and of a life line with five thousand events. */
export async function visitsRows(loads: number): Promise<string[][]> {
  const speed = await measureVisits(visits, events, loads)
  const size = `${visits.toLocaleString('en')} visits and ${events.toLocaleString('en')} life events`
  return [
    [`${size}: press on Visits to painted list, median`, ms(at(speed.visits, 0.5)), '≤ 200 ms'],
    ['The same: press to painted ebb and flow of all, median', ms(at(speed.drawings, 0.5)), ''],
    ['The same: press on Life line to painted line and list, median', ms(at(speed.lines, 0.5)), '≤ 200 ms'],
    ['Visits, scrolled from end to end: longest task', ms(speed.visitsTask), '≤ 50 ms'],
    ['Life line, scrolled from end to end: longest task', ms(speed.lineTask), '≤ 50 ms']
  ]
}
