import { ensureBuilt } from './build'
import { findOrInstallBrowser, findOrInstallFirefox } from './browser-install'
import { addTallies, runVitest } from './vitest-run'

/** `npm test`: everything it needs, then the unit tests, then the tests in real browsers. */
const browser = await findOrInstallBrowser()
console.log(`Browser tests run in ${browser.name} (${browser.path}).`)
if (!(await findOrInstallFirefox()))
  console.log('No Firefox was found on this computer: its tests are skipped.')
console.log('Building for Chromium and Firefox, where a source has changed.')
await ensureBuilt()

const unit = await runVitest(['--project', 'unit'])
const inBrowsers = await runVitest(['--project', 'e2e'])
const all = addTallies([unit, inBrowsers])
console.log(`\n${all.passed} passed, ${all.failed} failed, ${all.skipped} skipped`)
if (all.failed > 0) process.exitCode = 1
