import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runToEnd } from './run'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What came of one test. */
export interface TestOutcome {
  /** From the folder of the repository. */
  readonly file: string
  readonly title: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  readonly seconds: number
  /** How many inputs it tried, where it says so. */
  readonly runs?: number
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[]
      readonly title: string
      readonly status: string
      readonly duration?: number
      readonly meta?: { readonly runs?: number }
    }[]
  }[]
}

/**
 * Runs Vitest with its usual output and counts what came of it.
 * @param onEach hears what came of each test
 */
export async function runVitest(
  args: readonly string[],
  env: Record<string, string> = {},
  onEach?: (outcomes: readonly TestOutcome[]) => void
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'care-web-tests-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`]
  const { code } = await runToEnd(['npx', 'vitest', 'run', ...args, ...reporters], { show: true, env })
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    onEach?.(outcomesFromReport(report))
    const tally = tallyFromReport(report)
    // Vitest also ends badly for what is no test's fault: an error after the last test, or no test at all.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch {
    // No report is written where no test was asked for, nor when Vitest broke down.
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** A file that could not even be loaded has no tests in it, and still counts as one failure. */
function tallyFromReport(report: Report): Tally {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests
  }
}

/** A file that broke down before its first test stands for all that is in it. */
function outcomesFromReport({ testResults }: Report): TestOutcome[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(process.cwd(), name).replaceAll('\\', '/')
    if (assertionResults.length === 0 && status === 'failed')
      return [{ file, title: '', outcome: 'failed', seconds: 0 }]
    return assertionResults.map((one) => ({
      file,
      title: [...one.ancestorTitles.filter(Boolean), one.title].join(': '),
      outcome: one.status === 'passed' || one.status === 'failed' ? one.status : 'skipped',
      seconds: (one.duration ?? 0) / 1000,
      ...(one.meta?.runs !== undefined && { runs: one.meta.runs })
    }))
  })
}
