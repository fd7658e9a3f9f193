import type { WebSize } from './big-web'
import { measureRooms } from './rooms-speed'

/** The value that this share of all does not exceed (nearest rank). */
const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0
const ms = (value: number) => `${value.toFixed(0)} ms`
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
const number = (value: number) => value.toLocaleString('en-GB')

/** The rows of docs/figures.md about the rooms, with a large web and, for comparison, with a small one. */
export async function roomRows(large: WebSize, loads: number): Promise<string[][]> {
  const small = { people: 100, clips: 500, passages: 200 }
  const many = await measureRooms(large, small, loads)
  const paints = Object.entries(many.paints).map(([room, times]) => {
    const [big, usual] = [at(times, 0.5), at(many.smallPaints[room] ?? [], 0.5)]
    return [
      `First useful paint of ${room}: large web, small web (${small.people} people), ratio of medians`,
      `${ms(big)}, ${ms(usual)}, ${(big / usual).toFixed(2)}`,
      '≤ 1.3'
    ]
  })
  const filter =
    many.filter.length === 0
      ? []
      : [
          [
            'List of everyone: letter in the filter to paint, 95th percentile',
            ms(at(many.filter, 0.95)),
            '≤ 50 ms'
          ],
          ['Longest frame meanwhile', ms(many.filterFrame), '']
        ]
  return [
    [
      'The large web',
      `${number(large.people)} people, ${number(large.clips)} clips, ${number(large.passages)} passages`,
      ''
    ],
    ...paints,
    ...filter,
    ['Search in memory ready after the first paint', seconds(many.readyAgain), '≤ 3 s'],
    ['The same the first time, with nothing worked out', seconds(many.readyFirst), ''],
    ['Words of all kept texts searchable, the first time', seconds(many.textsReady), ''],
    ['Letter to first answer, 95th percentile', ms(at(many.answers, 0.95)), '≤ 100 ms'],
    ['Longest frame while typing', ms(many.longestFrame), '≤ 50 ms'],
    ['Letter to hits in kept texts, median', ms(at(many.textAnswers, 0.5)), '≤ 300 ms'],
    ['The same, 95th percentile', ms(at(many.textAnswers, 0.95)), '≤ 300 ms'],
    ['Memory of the page and its worker', megabytes(many.memory), '≤ 350 MB'],
    [
      'A clip saved while the room is open stands there after, the longest of 3',
      ms(Math.max(...many.appeared)),
      '≤ 100 ms'
    ],
    [
      'Half-remembered queries whose page is among the first five',
      `${many.found} of ${many.asked}`,
      '≥ 95 of 100'
    ]
  ]
}
