import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { againRows } from '@/tests/bench/again-rows'
import { backupRows } from '@/tests/bench/backup-rows'
import { comparisonRows } from '@/tests/bench/comparison-rows'
import { measureCorpus } from '@/tests/bench/corpus'
import { measurePopup, type PopupSpeed } from '@/tests/bench/popup-speed'
import { mapRows } from '@/tests/bench/map-rows'
import { readingRows } from '@/tests/bench/reading-rows'
import { roomRows } from '@/tests/bench/rooms-rows'
import { addedByMap, firstLoad, injected, injectedInAll } from '@/tests/bench/sizes'
import { visitsRows } from '@/tests/bench/visits-rows'
import { safetyRows } from '@/tests/bench/safety-rows'
import { replaceBetween } from './between'
import { runToEnd } from './run'

/**
 * `npm run bench`: measures what docs/figures.md and the README say, and writes it there. BENCH_ONLY=map measures one of
 * the parts below and only prints it; BENCH_PEOPLE, BENCH_CLIPS, BENCH_PASSAGES and BENCH_LOADS set other numbers.
 */
const only = process.env.BENCH_ONLY
const count = (name: string, usual: number) => Number(process.env[`BENCH_${name}`] ?? usual)
const large = {
  people: count('PEOPLE', 10_000),
  clips: count('CLIPS', 50_000),
  passages: count('PASSAGES', 20_000)
}
const clicks = Number(process.env.BENCH_CLICKS ?? 20)
/** The value that this share of all does not exceed (nearest rank). */
const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

await runToEnd(['npx', 'wxt', 'build'])
async function popupRows(): Promise<string[][]> {
  const speed = await measurePopup(clicks)
  const ownOf = (of: keyof PopupSpeed) => speed[of].map((click) => click.own)
  const own = ownOf('full')
  const whole = (of: 'full' | 'empty') =>
    at(
      speed[of].map((click) => click.whole),
      0.5
    )
  return [
    ['Injected into a page, gzip', kilobytes(injected()), '≤ 40 kB'],
    ['The same with the words of a page that was kept before', kilobytes(injectedInAll()), '≤ 60 kB'],
    ['Popup, first load, gzip', kilobytes(firstLoad('popup.html')), '≤ 90 kB'],
    ['Full page, first load, gzip', kilobytes(firstLoad('care-web.html', /^WebRoom-/)), '≤ 160 kB'],
    ['Added by the map, gzip', kilobytes(addedByMap()), '≤ 35 kB'],
    [
      '2 MB practice page: popup’s first line to kept record painted, median',
      `${at(own, 0.5).toFixed(0)} ms`,
      ''
    ],
    [
      '2 MB practice page: popup’s first line to kept record painted, 95th percentile',
      `${at(own, 0.95).toFixed(0)} ms`,
      '≤ 200 ms'
    ],
    [
      'The same with the worker asleep before the click, median',
      `${at(ownOf('asleep'), 0.5).toFixed(0)} ms`,
      ''
    ],
    ['The same on an empty page, median', `${at(ownOf('empty'), 0.5).toFixed(0)} ms`, ''],
    [
      'Click to painted, 2 MB page : empty page, medians',
      (whole('full') / whole('empty')).toFixed(2),
      '≤ 1.6'
    ],
    ...(existsSync('../shared/corpus') ? await measureCorpus('../shared/corpus') : [])
  ]
}
const parts: Record<string, () => Promise<string[][]>> = {
  popup: popupRows,
  compare: () => comparisonRows(count('LOADS', 12)),
  map: () => mapRows(count('LOADS', 5)),
  visits: () => visitsRows(count('LOADS', 8)),
  reading: readingRows,
  again: againRows,
  rooms: () => roomRows(large, count('LOADS', 5)),
  safety: () => safetyRows(count('LOADS', 5)),
  backup: backupRows
}
const commit = (await runToEnd(['git', 'rev-parse', '--short', 'HEAD'])).output.trim()
const day = new Date().toISOString().slice(0, 10)
const head = `${day}, commit ${commit}, ${cpus().length} cores, Node ${process.versions.node}, ${clicks} clicks of each kind.`
const rows: string[][] = []
const table = (of: readonly string[][]) => [
  '| what | measured | meant to be |',
  '| --- | --- | --- |',
  ...of.map((row) => `| ${row.join(' | ')} |`)
]

for (const [part, measure] of Object.entries(parts)) {
  if (only !== undefined && only !== part) continue
  rows.push(...(await measure().catch((error: unknown) => brokeOff(part, error))))
  // After each part: all of them take a quarter of an hour, and what was measured stands.
  if (only === undefined) await write()
}
console.log([head, ...table(rows)].join('\n'))

/** One part that breaks off is said in its place, and the others stand. */
function brokeOff(part: string, error: unknown): string[][] {
  console.error(error)
  return [[`The part "${part}" broke off and was not measured`, '', '']]
}

/** All of it into docs/figures.md; into the README what was promised. */
async function write(): Promise<void> {
  const files = { 'docs/figures.md': rows, 'README.md': rows.filter(([, , meant]) => meant) }
  for (const [file, shown] of Object.entries(files)) {
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, replaceBetween(text, 'bench', `\n\n${head}\n\n${table(shown).join('\n')}\n\n`))
  }
  await runToEnd(['npx', 'prettier', '--write', ...Object.keys(files)])
}
