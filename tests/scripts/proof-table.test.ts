import { expect, it } from 'vitest'
import { proofsWritten } from '@/scripts/proof-table'
import type { TestOutcome } from '@/scripts/vitest-run'

const run = { date: '2026-11-30', commit: 'abc1234', seed: 7 }
const runs = '| date | commit |\n| --- | --- |\n| 2026-11-21 | 82eeabe |'
const outcome = (more: Partial<TestOutcome>): TestOutcome => ({
  file: 'tests/proofs/soup.test.ts',
  title: 'never throws',
  outcome: 'passed',
  seconds: 2.34,
  runs: 3000,
  ...more
})
const lines = (text: string) => text.split('\n').filter((line) => line.includes('tests/proofs'))

it('writes each proof with its number of runs, whether it held, when, on which commit and from which seed', () => {
  const some = [
    outcome({}),
    outcome({ title: 'a | in its name', outcome: 'failed', seconds: 61.2 }),
    outcome({ title: 'is not there', outcome: 'skipped' })
  ]
  const text = proofsWritten(runs, some, run, ['2026-11-30', 'abc1234'])
  expect(text).toContain(`${runs}\n| 2026-11-30 | abc1234 |\n\n| proof |`)
  expect(lines(text)).toEqual([
    String.raw`| ${'`tests/proofs/soup.test.ts`'} a \| in its name | 3,000 | did **not** hold | 2026-11-30 | abc1234 | 7 | 61 s |`,
    '| `tests/proofs/soup.test.ts` never throws | 3,000 | held | 2026-11-30 | abc1234 | 7 | 2.3 s |'
  ])
})

it('writes only the lines of files that ran anew, and lets go of those whose file is gone', () => {
  const other = outcome({ file: 'tests/proofs/undo.test.ts', runs: 1 })
  const gone = outcome({ file: 'tests/proofs/gone.test.ts' })
  const first = proofsWritten(runs, [outcome({ title: 'a | b' }), other, gone], run, ['2026-11-30'])
  const later = { ...run, date: '2026-12-01' }
  const isThere = (file: string) => !file.includes('gone')
  const { runs: _runs, ...once } = other
  const again = proofsWritten(first, [once], later, undefined, isThere)
  expect(lines(again).map((line) => /\d{4}-\d\d-\d\d/.exec(line)?.[0])).toEqual(['2026-11-30', '2026-12-01'])
  expect(again.match(/abc1234/g)).toHaveLength(2)
  expect(again).toContain('| once | held |')
  expect(again.split('\n\n')[1]).toBe(first.split('\n\n')[1])
})
