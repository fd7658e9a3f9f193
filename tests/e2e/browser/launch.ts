import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext } from 'playwright-core'
import { findBrowser } from '@/scripts/browsers'
import { CareWebBrowser } from './care-web-browser'
import { openBrowserSession } from './target-session'
import type { BrowserSession } from './target-session'

export interface LaunchOptions {
  /** A profile folder to keep; without one a fresh profile is made and removed on close. */
  readonly profile?: string
  /** The built extension; `.output/chrome-mv3` unless told. */
  readonly extensionDirectory?: string
  readonly args?: readonly string[]
  /** The browser's own language (`de`): what the interface follows. */
  readonly locale?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
}

const quietArguments = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  // Nothing but this machine is ever reached; made-up `.example` hosts lead to the local page server.
  '--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
]

/** Starts a real, headless browser with Care Web loaded. Close it at the end of the test. */
export async function launchCareWeb(options: LaunchOptions = {}): Promise<CareWebBrowser> {
  const browser = findBrowser()
  if (!browser) throw new Error('No Chromium, Chrome for Testing or Edge was found. `npm test` gets one.')
  const extension = resolve(options.extensionDirectory ?? '.output/chrome-mv3')
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} holds no built extension. \`npm run build\` makes it.`)
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'care-web-profile-')))
  const isNew = !(await isInstalled(profile, extension))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: false,
    args: [
      ...quietArguments,
      // Chromium refuses its sandbox to root, which is who runs in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.locale ? [`--lang=${options.locale}`] : []),
      ...(options.args ?? [])
    ],
    ...(options.locale
      ? {
          locale: options.locale,
          env: { ...process.env, LANGUAGE: options.locale }
        }
      : {}),
    ...(options.viewport ? { viewport: options.viewport } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {})
  })
  const running = context.browser()
  if (!running) throw new Error('Playwright gave no browser for the profile.')
  const session = await openBrowserSession(running)
  const id = await extensionId(context, session, extension)
  await firstPage(context, `chrome-extension://${id}/care-web.html`, isNew ? 3000 : 1000)
  return new CareWebBrowser(context, id, profile, session, async () => {
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  })
}

/**
 * Whether a profile has noted that the extension is there; a browser notes it a while later, and one that is killed
 * before then installs it anew at the next start. One that was closed within its first ten seconds has noted the folder
 * and installs it anew all the same: a short wait is for that.
 */
async function isInstalled(profile: string, extension: string): Promise<boolean> {
  const notes = ['Preferences', 'Secure Preferences'].map((name) =>
    readFile(join(profile, 'Default', name), 'utf8').catch(() => '')
  )
  return (await Promise.all(notes)).some((text) => text.includes(JSON.stringify(extension)))
}

/**
 * At its first install Care Web opens its page, which takes the front for a moment: a test that presses the button in
 * just that moment would press it on our own page. An extension without such a page is not waited for long.
 */
async function firstPage(context: BrowserContext, address: string, patience: number): Promise<void> {
  const end = Date.now() + patience
  while (Date.now() < end && !context.pages().some((page) => page.url().startsWith(address)))
    await new Promise((done) => setTimeout(done, 50))
}

/** Asks the browser which extension it loaded from our folder; older ones tell by the worker's address. */
async function extensionId(
  context: BrowserContext,
  session: BrowserSession,
  directory: string
): Promise<string> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    const listed = (await session.send('Extensions.getExtensions').catch(() => undefined)) as
      { extensions: { id: string; path: string; enabled: boolean }[] } | undefined
    const own = listed?.extensions.find((one) => resolve(one.path) === directory && one.enabled)
    if (own) return own.id
    const worker = listed ? undefined : context.serviceWorkers()[0]
    if (worker) return new URL(worker.url()).host
    await new Promise((done) => setTimeout(done, 50))
  }
  await context.close()
  throw new Error(`The browser did not load ${directory}: look at its manifest.json.`)
}
