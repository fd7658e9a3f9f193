import type { TestOutcome } from './vitest-run'

/** When and on what a run of proofs was made. */
export interface ProofRun {
  readonly date: string
  readonly commit: string
  readonly seed: number
}

/** One line of the table of proofs, as its cells stand in docs/figures.md. */
type Cells = readonly string[]
const heads = ['proof', 'tried', 'held', 'date', 'commit', 'seed', 'time']

/**
 * The written part about proofs: first what every whole run came to, then each proof with what its latest run came to.
 * Of a run of some files only their lines are written anew.
 * @param text what stands there now
 * @param whole the line of a whole run, where it was one
 * @param isThere whether a file of proofs still is there
 */
export function proofsWritten(
  text: string,
  outcomes: readonly TestOutcome[],
  run: ProofRun,
  whole?: Cells,
  isThere: (file: string) => boolean = () => true
): string {
  const [runs = '', each = ''] = text.trim().split(/\n\s*\n/)
  const told = outcomes.filter(({ outcome }) => outcome !== 'skipped')
  const ran = new Set(told.map(({ file }) => file))
  const stays = linesOf(each)
    .slice(2)
    .filter((cells) => !ran.has(fileOf(cells)) && isThere(fileOf(cells)))
  const lines = [...stays, ...told.map((one) => cellsOf(one, run))].toSorted(
    (a, b) => fileOf(a).localeCompare(fileOf(b)) || (a[0] ?? '').localeCompare(b[0] ?? '')
  )
  const table = [heads, heads.map(() => '---'), ...lines].map(line).join('\n')
  return `\n\n${runs}${whole ? `\n${line(whole)}` : ''}\n\n${table}\n\n`
}

const line = (cells: Cells) => `| ${cells.join(' | ')} |`
const linesOf = (table: string): Cells[] =>
  table
    .split('\n')
    .filter((one) => one.startsWith('|'))
    .map((one) =>
      one
        .replaceAll(/^\||\|\s*$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
    )
/** The name of its file stands in front of what a proof says. */
const fileOf = ([proof = '']: Cells) => /^`([^`]+)`/.exec(proof)?.[1] ?? ''

function cellsOf({ file, title, outcome, seconds, runs }: TestOutcome, run: ProofRun): Cells {
  const words = title.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')
  return [
    `\`${file}\` ${words}`,
    runs === undefined ? 'once' : runs.toLocaleString('en'),
    outcome === 'passed' ? 'held' : 'did **not** hold',
    run.date,
    run.commit,
    String(run.seed),
    `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
  ]
}
