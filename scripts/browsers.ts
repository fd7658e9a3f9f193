import { accessSync, constants, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Branded Chrome is a kind of its own because it no longer takes `--load-extension`. */
export type BrowserKind = 'chromium' | 'chrome-for-testing' | 'edge' | 'chrome'

export interface FoundBrowser {
  readonly kind: BrowserKind
  readonly name: string
  readonly path: string
}

const names: Record<BrowserKind, string> = {
  chromium: 'Chromium',
  'chrome-for-testing': 'Chrome for Testing',
  edge: 'Microsoft Edge',
  chrome: 'Google Chrome'
}

type Candidate = readonly [kind: BrowserKind, path: string]

/**
 * The browser on this computer that can run the extension, or undefined.
 * CARE_WEB_BROWSER names one by its path and wins. Those that take an extension on the command line come first;
 * branded Chrome only counts when it is allowed, since the tests can't load an extension into it.
 */
export function findBrowser({ allowChrome = false } = {}): FoundBrowser | undefined {
  const chosen = process.env['CARE_WEB_BROWSER']
  if (chosen) {
    if (!isRunnable(chosen)) throw new Error(`CARE_WEB_BROWSER names ${chosen}, which is not a program.`)
    const kind = kindFromPath(chosen)
    return { kind, name: names[kind], path: chosen }
  }
  for (const [kind, path] of candidates()) {
    if (kind === 'chrome' && !allowChrome) continue
    if (isRunnable(path) && !isSnap(path)) return { kind, name: names[kind], path }
  }
  return undefined
}

/** Firefox is found and never fetched: its tests are skipped, with words, where it is missing. */
export function findFirefox(): string | undefined {
  const chosen = process.env['CARE_WEB_FIREFOX']
  if (chosen) return chosen
  const paths =
    process.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : process.platform === 'win32'
        ? windowsFolders().map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'))
        : ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/local/bin/firefox', '/opt/firefox/firefox']
  return paths.find((path) => isRunnable(path) && !isSnap(path))
}

function candidates(): Candidate[] {
  const installed =
    process.platform === 'darwin' ? onMac() : process.platform === 'win32' ? onWindows() : onLinux()
  const chrome = installed.filter(([kind]) => kind === 'chrome')
  const others = installed.filter(([kind]) => kind !== 'chrome')
  return [...others, ...downloaded(), ...chrome]
}

function onLinux(): Candidate[] {
  return [
    ['chromium', '/usr/bin/chromium'],
    ['chromium', '/usr/bin/chromium-browser'],
    ['chromium', '/usr/lib/chromium/chromium'],
    ['edge', '/usr/bin/microsoft-edge'],
    ['edge', '/usr/bin/microsoft-edge-stable'],
    ['edge', '/opt/microsoft/msedge/msedge'],
    ['chrome', '/usr/bin/google-chrome'],
    ['chrome', '/usr/bin/google-chrome-stable'],
    ['chrome', '/opt/google/chrome/chrome']
  ]
}

function onMac(): Candidate[] {
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder): Candidate[] => [
    ['chromium', join(folder, 'Chromium.app/Contents/MacOS/Chromium')],
    [
      'chrome-for-testing',
      join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing')
    ],
    ['edge', join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge')],
    ['chrome', join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome')]
  ])
}

function onWindows(): Candidate[] {
  return windowsFolders().flatMap((folder): Candidate[] => [
    ['chromium', join(folder, 'Chromium/Application/chrome.exe')],
    ['edge', join(folder, 'Microsoft/Edge/Application/msedge.exe')],
    ['chrome', join(folder, 'Google/Chrome/Application/chrome.exe')]
  ])
}

function windowsFolders(): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
}

/** What Playwright or Puppeteer fetched earlier: a folder per version, the newest first. */
function downloaded(): Candidate[] {
  const home = homedir()
  const playwright =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    (process.platform === 'darwin'
      ? join(home, 'Library/Caches/ms-playwright')
      : process.platform === 'win32'
        ? join(process.env['LOCALAPPDATA'] ?? home, 'ms-playwright')
        : join(home, '.cache/ms-playwright'))
  const puppeteer = process.env['PUPPETEER_CACHE_DIR'] ?? join(home, '.cache/puppeteer')
  return [
    ...versionFolders(playwright, /^chromium-\d+$/).flatMap(programsIn),
    ...versionFolders(join(puppeteer, 'chrome'), /./).flatMap(programsIn)
  ].map((path) => ['chrome-for-testing', path])
}

function versionFolders(folder: string, wanted: RegExp): string[] {
  const found = foldersIn(folder).filter((name) => wanted.test(name))
  return found
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => join(folder, name))
}

function programsIn(versionFolder: string): string[] {
  return foldersIn(versionFolder)
    .filter((name) => name.startsWith('chrome-'))
    .flatMap((name) => [
      join(versionFolder, name, 'chrome'),
      join(versionFolder, name, 'chrome.exe'),
      join(versionFolder, name, 'Chromium.app/Contents/MacOS/Chromium'),
      join(versionFolder, name, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing')
    ])
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function kindFromPath(path: string): BrowserKind {
  const lower = path.toLowerCase()
  if (lower.includes('edge')) return 'edge'
  if (lower.includes('for testing') || lower.includes('playwright') || lower.includes('puppeteer'))
    return 'chrome-for-testing'
  return /google[-/ ]?chrome|google\/chrome/.test(lower) ? 'chrome' : 'chromium'
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A browser from snap can't read folders whose name starts with a dot, so it can't load what we build. */
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false
  const real = realpathSync(path)
  if (real.startsWith('/snap/') || real.endsWith('/snap')) return true
  const start = readFileSync(real).subarray(0, 2)
  return start.toString() === '#!' && readFileSync(real, 'utf8').includes('/snap/bin/')
}
