import type { ReadingTimes } from './reading-speed'
import type { Scores } from './scores'

/** How a reader did: what it is called, and its scores. */
export interface ScoredReader {
  name: string
  scores: Scores
}

const kinds = ['provider', 'product', 'advice'] as const
const named = { provider: 'practitioners', product: 'products', advice: 'advice' }
const three = (value: number | undefined) => (value === undefined ? '' : value.toFixed(3))
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** Macro F1 of each reader by kind, and on how many pages it told the kind. */
export function readersTable(readers: readonly ScoredReader[]): string {
  const told = ({ fields }: Scores) => {
    const each = kinds.flatMap((kind) => fields[`${kind}.kind`] ?? [])
    const pages = each.reduce((sum, { labelled }) => sum + labelled, 0)
    return `${Math.round(each.reduce((sum, { r, labelled }) => sum + r * labelled, 0))} of ${pages}`
  }
  return table(
    ['macro F1', ...kinds.map((kind) => named[kind]), 'kind told'],
    readers.map(({ name, scores }) => [name, ...kinds.map((kind) => three(scores.macro[kind])), told(scores)])
  )
}

/** Every field of ours, in the browser and in the command line's DOM. */
export function fieldsTable(browser: Scores, commandLine: Scores): string {
  return table(
    ['field', 'labelled', 'precision', 'recall', 'F1', 'F1 in the command line'],
    Object.entries(browser.fields).map(([field, { p, r, f, labelled }]) => [
      field.replace(/^provider/, 'practitioner'),
      String(labelled),
      three(p),
      three(r),
      three(f),
      three(commandLine.fields[field]?.f)
    ])
  )
}

/** What is left of each kind's macro F1 without the site on which the rules do best. */
export function sitesTable(scores: Scores, lowest: ReadonlyMap<string, number>, sites: number): string {
  return table(
    ['kind', 'all pages', `lowest with one of ${sites} sites left out`],
    kinds.map((kind) => [named[kind], three(scores.macro[kind]), three(lowest.get(kind))])
  )
}

const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0

/** Milliseconds a page, of each reader in the same browser. */
export function timesTable(times: readonly ReadingTimes[]): string {
  const names = Object.keys(times[0] ?? {})
  return table(
    ['reader', 'median', '95th percentile'],
    names.map((name) => {
      const all = times.map((each) => each[name] ?? 0)
      return [name, `${at(all, 0.5).toFixed(1)} ms`, `${at(all, 0.95).toFixed(1)} ms`]
    })
  )
}
