import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/** Files that are begun first, in this order. */
const first = [
  // A worker that goes from one kind of surroundings to another is given up, and the next loads every module anew.
  /\/tests\/(components\/|stores\/typing\.)/,
  // Browser tests of more than half a minute: a long one that begins last is waited for by itself.
  /\/e2e\/rooms\./,
  /\/e2e\/dialogs\./,
  /\/e2e\/(found-again|drawn-sizes|saved-by-itself|hostile|compare)\./
]

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = first.findIndex((some) => some.test(moduleId))
      return at === -1 ? first.length : at
    }
    // Projects stand one after the other already, and stay so.
    // oxlint-disable-next-line unicorn/no-array-sort -- this is no array: it is how Vitest asks for an order.
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project.name))]
    return projects.flatMap((name) =>
      sorted
        .filter(({ project }) => project.name === name)
        .toSorted((one, other) => place(one) - place(other))
    )
  }
}

/** Tests that need no browser. */
function withoutBrowser(name: string, include: string, exclude: string[]): TestProjectInlineConfiguration {
  return {
    // WxtVitest puts a working stand-in under the browser's own interfaces; it does not bring Vue with it.
    plugins: [WxtVitest(), vue()],
    resolve: { alias },
    test: {
      name,
      include: [include],
      exclude,
      // A page costs a second for each file: those that want one say so in their first line.
      environment: 'node',
      // Dexie looks for a database once, when it is loaded: by whichever file of a worker came to it first.
      setupFiles: ['fake-indexeddb/auto'],
      // On two cores Vitest itself would use one.
      pool: 'threads',
      maxWorkers: 2,
      // Files that run in one worker share their modules: a hook in a helper would hold for the first of them only.
      isolate: false,
      restoreMocks: true,
      // The first test of a file loads what it tries; a busy computer needs a while for that.
      testTimeout: 20_000
    }
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: InOrder },
    projects: [
      withoutBrowser('unit', 'tests/**/*.test.ts', ['tests/e2e/**', 'tests/bench/**', 'tests/proofs/**']),
      // Apart from the unit tests, which are run all day long: `npm test` runs a seeded share of each proof.
      withoutBrowser('proofs', 'tests/proofs/*.test.ts', []),
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Modules are shared as above: to load Playwright anew for every file takes as long as to start a browser.
          isolate: false,
          globalSetup: 'tests/e2e/build-first.ts',
          // A browser often waits (for an alarm, for nothing to move): two at a time use what the other leaves. What
          // measures or counts moments (scripts/test.ts, scripts/prove.ts) has the computer to itself.
          maxWorkers: Number(process.env['BROWSERS_AT_ONCE'] ?? 2),
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A busy computer may need seconds for what is otherwise there at once; only what never comes is a fault.
          expect: { poll: { timeout: 20_000 } }
        }
      }
    ]
  }
})
