import { runToEnd } from './run'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly remedy: string
}

/**
 * What `npm run check` asks for, the quick answers first. Most steps use one core, so there are two lanes side by side,
 * of about the same length; what looks at the sources is through before the build writes beside them.
 */
const rounds: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      {
        name: 'format',
        command: ['prettier', '--check', '.'],
        remedy: '`npm run format` puts it right.'
      },
      {
        name: 'lint scripts',
        command: ['oxlint', '--type-aware', '--deny-warnings', '.'],
        remedy: '`npx oxlint --type-aware --fix .` mends a part; .oxlintrc.json says why a rule is off.'
      },
      {
        name: 'import rules and their graph',
        command: ['tsx', 'scripts/imports.ts'],
        remedy: 'Each line above says what to do. docs/architecture.md shows the ladder.'
      },
      {
        name: 'domain is pure',
        command: ['tsc', '-p', 'tsconfig.domain.json'],
        remedy: 'domain/ has no DOM, no browser and no Node: hand in what it needs as an argument.'
      },
      {
        name: 'types',
        command: ['vue-tsc', '--noEmit'],
        remedy: 'Mend the types above; a cast hides the fault and does not mend it.'
      }
    ],
    [
      {
        name: 'dead code',
        command: ['knip'],
        remedy: 'Remove what nobody imports, or stop exporting it.'
      },
      {
        name: 'lint templates',
        command: ['eslint', '--max-warnings', '0', '--no-error-on-unmatched-pattern', '**/*.vue'],
        remedy: '`npx eslint --fix .` mends a part; eslint.config.js says why a rule is off.'
      }
    ]
  ],
  [
    [
      {
        name: 'builds',
        command: ['tsx', 'scripts/ensure-built.ts'],
        remedy: '`npm run build` says more.'
      },
      {
        name: 'Firefox lint',
        command: ['tsx', 'scripts/lint-firefox.ts'],
        remedy: 'A warning that may stand goes into the list in scripts/lint-firefox.ts with its reason.'
      }
    ],
    [
      {
        name: 'unit tests',
        command: ['vitest', 'run', '--project', 'unit', '--reporter', 'dot'],
        remedy: '`npx vitest --project unit NAME` runs one file again on every change.'
      }
    ]
  ]
]

let hasFailed = false

/** Runs steps in turn, tells how each went, and ends with the first that fails, in this lane or in another. */
async function runLane(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const from = Date.now()
    const { code, output } = await runToEnd(['npx', ...step.command])
    if (hasFailed) return
    const seconds = ((Date.now() - from) / 1000).toFixed(1)
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${seconds.padStart(5)} s  ${step.name}`)
    if (code === 0) continue
    hasFailed = true
    console.log(`\n${output.trim()}\n\n${step.name}: ${step.remedy}`)
  }
}

const started = Date.now()
for (const lanes of rounds) {
  await Promise.all(lanes.map(runLane))
  if (hasFailed) process.exit(1)
}
console.log(`All ${rounds.flat(2).length} steps are fine, in ${Math.round((Date.now() - started) / 1000)} s.`)
