import { ensureBuilt } from './build'
import { findOrInstallBrowser, findOrInstallFirefox } from './browser-install'
import { addTallies, runVitest } from './vitest-run'
import type { Tally } from './vitest-run'

const proofs = 'tests/e2e/proofs'
/** Most of the time these wait for the browser (a minute for a full disk): beside them others have the computer. */
const waiting = ['full-disk', 'two-pages', 'damaged-database'].map((name) => `${proofs}/${name}.test.ts`)
/**
 * Where nobody can press again, one press that a busy browser missed must not count as a fault: the report names what
 * needed it. What proves that nothing is lost never gets a second try.
 */
const secondTry = process.env.CI ? ['--retry', '1'] : []

async function findBrowsers(): Promise<void> {
  const browser = await findOrInstallBrowser()
  console.log(`Browser tests run in ${browser.name} (${browser.path}).`)
  if (!(await findOrInstallFirefox()))
    console.log('No Firefox was found on this computer: its tests are skipped.')
}

/** `npm test`: everything it needs, then the unit tests and a share of each proof, then the tests in real browsers. */
async function testAll(): Promise<Tally> {
  console.log('Building for Chromium and Firefox, where a source has changed.')
  // To install browsers is to wait for the network, to build is to reckon.
  await Promise.all([findBrowsers(), ensureBuilt()])
  const one = { BROWSERS_AT_ONCE: '1' }
  return addTallies([
    await runVitest(['--project', 'unit', '--project', 'proofs']),
    await runVitest(['--project', 'e2e', '--exclude', `${proofs}/**`, ...secondTry]),
    ...(await Promise.all([
      runVitest(['--project', 'e2e', proofs, ...waiting.flatMap((file) => ['--exclude', file])], one),
      runVitest(['--project', 'e2e', ...waiting], one)
    ]))
  ])
}

const all = await testAll().catch((error: unknown): Tally => {
  console.error(error instanceof Error ? error.message : error)
  return { passed: 0, failed: 1, skipped: 0 }
})
console.log(`\n${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped`)
if (all.failed > 0) process.exitCode = 1
