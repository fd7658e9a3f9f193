import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { proofSeed } from '@/tests/proofs/seed'
import { replaceBetween, textBetween } from './between'
import { proofsWritten } from './proof-table'
import { runToEnd } from './run'
import { addTallies, runVitest } from './vitest-run'
import type { TestOutcome } from './vitest-run'

/**
 * `npm run prove`: every proof at its full number; what came of each is written to docs/figures.md, and a line for the
 * whole run. `npm run prove -- NAME` runs the files with this in their name, and writes their lines alone.
 */
const file = 'docs/figures.md'
const named = process.argv.slice(2)
const started = Date.now()
const env = { PROVE: process.env['PROVE'] ?? 'full' }
const outcomes: TestOutcome[] = []
const onEach = (some: readonly TestOutcome[]) => outcomes.push(...some)
const common = ['--passWithNoTests', '--testTimeout', '600000']
// Vitest runs whatever has one of several names in it: a folder and a name would be all of the folder.
const inBrowsers = named.length > 0 ? named.map((name) => `tests/e2e/proofs/${name}`) : ['tests/e2e/proofs']
const all = addTallies([
  await runVitest(['--project', 'proofs', ...named, ...common], env, onEach),
  await runVitest(['--project', 'e2e', ...inBrowsers, ...common], { ...env, BROWSERS_AT_ONCE: '1' }, onEach)
])
const commit = (await runToEnd(['git', 'rev-parse', '--short', 'HEAD'])).output.trim()
const changed =
  (await runToEnd(['git', 'status', '--porcelain', '--untracked-files=no'])).output.trim() !== ''
const run = {
  date: new Date().toISOString().slice(0, 10),
  commit: commit + (changed ? ', with changes' : ''),
  seed: proofSeed
}
const seconds = Math.round((Date.now() - started) / 1000)
const held = `${all.passed} held, ${all.failed} did not`
const whole = [run.date, run.commit, String(run.seed), held, `${seconds} s`]
const text = readFileSync(file, 'utf8')
const before = textBetween(text, 'proofs')
const written = proofsWritten(before, outcomes, run, named.length > 0 ? undefined : whole, existsSync)
writeFileSync(file, replaceBetween(text, 'proofs', written))
await runToEnd(['npx', 'prettier', '--write', file])
console.log(`\n${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped`)
if (all.failed > 0) process.exitCode = 1
