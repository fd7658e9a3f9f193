import { existsSync, readFileSync } from 'node:fs'
import { findBrowser, findFirefox } from './browsers'
import type { FoundBrowser } from './browsers'
import { runToEnd } from './run'

/** One sentence on how to get a browser on this computer; `npm start` says it where it finds none. */
export function howToGetBrowser(): string {
  const none = 'No Chromium, Chrome for Testing or Edge was found on this computer.'
  if (process.platform === 'darwin') return `${none} \`npx playwright-core install chromium\` gets one.`
  if (process.platform === 'win32')
    return `${none} Microsoft Edge will do, or \`npx playwright-core install chromium\` gets one.`
  return isDebian()
    ? `${none} \`sudo apt install chromium\` gets one.`
    : `${none} Your system's package "chromium" will do, or \`npx playwright-core install chromium\` gets one.`
}

/** A browser for the tests: the one that is here, else the one that can be had in the way this computer allows. */
export async function findOrInstallBrowser(): Promise<FoundBrowser> {
  const present = findBrowser()
  if (present) return present
  if (mayUseApt()) {
    console.log('No browser was found. Installing the Debian package chromium.')
    await installWithApt(['chromium', 'fonts-liberation'])
  } else {
    console.log('No browser was found. Fetching one with `npx playwright-core install chromium`.')
    await runToEnd(['npx', 'playwright-core', 'install', 'chromium'], { show: true })
  }
  const installed = findBrowser()
  if (!installed) throw new Error(howToGetBrowser())
  return installed
}

/** Firefox is only installed where a machine is set up for tests anyway; elsewhere its tests are skipped. */
export async function findOrInstallFirefox(): Promise<string | undefined> {
  const present = findFirefox()
  if (present || !process.env['CI'] || !mayUseApt()) return present
  console.log('Installing the Debian package firefox-esr.')
  await installWithApt(['firefox-esr'])
  return findFirefox()
}

let listsOfPackages: Promise<unknown> | undefined

async function installWithApt(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await (listsOfPackages ??= runToEnd(['apt-get', 'update', '-q'], { env }))
  const { code, output } = await runToEnd(
    ['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages],
    { env }
  )
  if (code !== 0) console.log(output)
}

function mayUseApt(): boolean {
  return process.getuid?.() === 0 && isDebian()
}

/** Debian itself: Ubuntu's package of the same name is only a pointer to a snap, which can't read our folders. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
