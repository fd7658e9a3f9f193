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
  /** The page to open before the care web. */
  readonly page: string
  /** The page to open after it, in front. */
  readonly inFront: string
  readonly moreArguments: readonly string[]
}

/** Starts the browser with Care Web in it, in a profile of its own, and opens the given page and the care web. */
export function openBrowser(browser: FoundBrowser, options: OpenOptions): ChildProcess {
  const { extension, profile, headless, moreArguments } = options
  const id = extensionIdFromFolder(extension)
  pinButton(profile, id)
  const args = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    // Chromium refuses its sandbox to root, which is who runs in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    ...moreArguments,
    options.page
  ]
  const child = spawn(browser.path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  loadThroughPipe(child, extension, [`chrome-extension://${id}/care-web.html`, options.inFront]).catch(() =>
    sayThreeClicks(browser, extension)
  )
  return child
}

/**
 * Chrome from version 137 on no longer takes `--load-extension`, and where it is taken a page of ours that is named
 * on the command line comes too early and is blocked. The pipe loads first and then opens, in every kind alike.
 */
async function loadThroughPipe(child: ChildProcess, extension: string, pages: string[]): Promise<void> {
  const send = openPipe(child)
  await send('Extensions.loadUnpacked', { path: extension })
  const [careWeb = '', ...others] = pages
  // In a new profile Care Web opens its page by itself: a second one beside it would only puzzle.
  if (!(await opensByItself(send, careWeb))) others.unshift(careWeb)
  for (const url of others) await send('Target.createTarget', { url })
}

/** @returns whether a page at this address opens within a second and a half */
async function opensByItself(send: ReturnType<typeof openPipe>, url: string): Promise<boolean> {
  for (const end = Date.now() + 1500; Date.now() < end;) {
    const { targetInfos } = (await send('Target.getTargets')) as { targetInfos: { url: string }[] }
    if (targetInfos.some((one) => one.url.startsWith(url))) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

function sayThreeClicks({ name }: FoundBrowser, extension: string): void {
  console.log(`This ${name} does not let a program load an extension. Three clicks do it:`)
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
