import { readFileSync, writeFileSync } from 'node:fs'
import { proofSeed } from '@/tests/proofs/effort'
import { replaceBetween, textBetween } from './between'
import { runToEnd } from './run'
import { addTallies, runVitest } from './vitest-run'

/** `npm run prove`: every proof at its full number; what came of it is added to docs/figures.md. */
const file = 'docs/figures.md'
const started = Date.now()
const env = { PROVE: 'full' }
const all = addTallies([
  await runVitest(['--project', 'proofs', '--passWithNoTests', '--testTimeout', '600000'], env),
  await runVitest(['--project', 'e2e', 'tests/e2e/proofs', '--passWithNoTests', '--testTimeout', '600000'], {
    ...env,
    BROWSERS_AT_ONCE: '1'
  })
])
const commit = (await runToEnd(['git', 'rev-parse', '--short', 'HEAD'])).output.trim()
const changed =
  (await runToEnd(['git', 'status', '--porcelain', '--untracked-files=no'])).output.trim() !== ''
const seconds = Math.round((Date.now() - started) / 1000)
const cells = [
  new Date().toISOString().slice(0, 10),
  commit + (changed ? ', with changes' : ''),
  proofSeed,
  `${all.passed} held, ${all.failed} did not`,
  `${seconds} s`
]
const text = readFileSync(file, 'utf8')
const rows = textBetween(text, 'proofs').trim()
writeFileSync(file, replaceBetween(text, 'proofs', `\n\n${rows}\n| ${cells.join(' | ')} |\n\n`))
await runToEnd(['npx', 'prettier', '--write', file])
console.log(`\n${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped`)
if (all.failed > 0) process.exitCode = 1
