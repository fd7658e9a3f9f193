import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPipe } from './browser-pipe'
import type { FoundBrowser } from './browsers'
import { extensionIdFromFolder } from './extension-id'

export interface OpenOptions {
  readonly extension: string
  readonly profile: string
  readonly headless: boolean
  /** Pages to open beside the care web. */
  readonly pages: readonly string[]
  readonly moreArguments: readonly string[]
}

/** Starts the browser with Care Web in it, in a profile of its own, and opens the care web and the given pages. */
export function openBrowser(browser: FoundBrowser, options: OpenOptions): ChildProcess {
  const { extension, profile, headless, moreArguments } = options
  const id = extensionIdFromFolder(extension)
  const pages = [`chrome-extension://${id}/care-web.html`, ...options.pages]
  pinButton(profile, id)
  const args = [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    // Chromium refuses its sandbox to root, which is who runs in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    ...moreArguments
  ]
  // Without a window Chromium takes one page at most on its command line, so there the pipe opens them too.
  if (browser.kind !== 'chrome' && !headless)
    return spawn(browser.path, [...args, `--load-extension=${extension}`, ...pages], { stdio: 'ignore' })
  const child = spawn(
    browser.path,
    [...args, '--remote-debugging-pipe', '--enable-unsafe-extension-debugging'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }
  )
  loadThroughPipe(child, extension, pages).catch(() => sayThreeClicks(extension))
  return child
}

/** Chrome from version 137 on no longer takes `--load-extension`; a debugging pipe still loads one. */
async function loadThroughPipe(
  child: ChildProcess,
  extension: string,
  pages: readonly string[]
): Promise<void> {
  const send = openPipe(child)
  await send('Extensions.loadUnpacked', { path: extension })
  for (const url of pages) await send('Target.createTarget', { url })
}

function sayThreeClicks(extension: string): void {
  console.log('This Chrome does not let a program load an extension. Three clicks do it:')
  console.log('  1. Open chrome://extensions and turn on "Developer mode".')
  console.log('  2. Press "Load unpacked".')
  console.log(`  3. Choose the folder ${extension}`)
}

/** A new extension's button hides behind the puzzle piece; in a fresh profile it is put where it can be seen. */
function pinButton(profile: string, id: string): void {
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(file, JSON.stringify({ extensions: { pinned_extensions: [id] } }))
}
