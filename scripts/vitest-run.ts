import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runToEnd } from './run'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** Runs Vitest with its usual output and counts what came of it. */
export async function runVitest(args: readonly string[], env: Record<string, string> = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'care-web-tests-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`]
  const { code } = await runToEnd(['npx', 'vitest', 'run', ...args, ...reporters], { show: true, env })
  try {
    const tally = tallyFromReport(JSON.parse(readFileSync(file, 'utf8')) as Report)
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
