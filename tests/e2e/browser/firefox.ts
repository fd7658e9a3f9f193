import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { builtFolder } from '@/scripts/build'
import { findFirefox } from '@/scripts/browsers'
import { Marionette } from './marionette'

/** The address under which Firefox serves the extension; fixed, so that a restart finds the same database. */
const uuid = '0c3f0a52-7a0e-4d5e-9a55-5f1d4a3b2c10'
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** Run in the browser itself, as its own tests press the button of an extension and look at it. */
const button = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const [ours] = WebExtensionPolicy.getActiveExtensions().filter((one) => one.name.startsWith('Care Web'))
  const button = ExtensionParent.apiManager.global.browserActionFor(ours.extension)`
// The page that opens at the first install stands before it.
const pressIt = `${button}
  gBrowser.selectedTab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.schemeIs('http'))
  return button.triggerAction(window)`
const badge = `${button}; return button.action.getContextData(gBrowser.selectedTab).badgeText ?? ''`

export interface FirefoxWithCareWeb {
  /** Opens the full page; a hash names the room. */
  openCareWeb(hash?: string): Promise<void>
  /** Opens a page of the web. */
  visit(address: string): Promise<void>
  /**
   * Presses the toolbar button on the page that is in front, which opens the real popup and grants it the page; waits for
   * the tick that says that it was kept.
   */
  keepPage(): Promise<void>
  /** Runs the body of a function in the page and gives what it returns. */
  evaluate<Result>(body: string): Promise<Result>
  /** The same in the browser itself, where extensions can be looked at from outside. */
  inBrowser<Result>(body: string): Promise<Result>
  /** Waits until the page shows these words. */
  waitForText(text: string): Promise<void>
  /** Types into the first match, as a person does. */
  type(selector: string, text: string): Promise<void>
  click(selector: string): Promise<void>
  /** A real click on the button with these words, once it is there. */
  press(words: string): Promise<void>
  /** Gives a file to the first match, as a person chooses one. */
  chooseFile(selector: string, path: string): Promise<void>
  /** Waits for a file with this ending among the downloads. */
  downloaded(ending: string): Promise<string>
  screenshot(path: string): Promise<void>
  close(): Promise<void>
}

/**
 * Starts a headless Firefox with the built extension. What is kept in the profile is there again at the next start.
 * @param rest milliseconds without work after which Firefox stops what runs in the background
 */
export async function launchFirefox(profile: string, rest = 30_000): Promise<FirefoxWithCareWeb> {
  const program = findFirefox()
  if (!program) throw new Error('No Firefox was found on this computer.')
  const port = await freePort()
  const downloads = join(profile, 'downloads')
  await mkdir(downloads, { recursive: true })
  await writeFile(join(profile, 'user.js'), preferences(port, downloads, rest))
  const child = spawn(
    program,
    ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile, '--no-remote'],
    { stdio: 'ignore' }
  )
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const marionette = await Marionette.connect(port)
  await marionette.send('WebDriver:NewSession', { capabilities: {} })
  await marionette.send('WebDriver:SetTimeouts', { implicit: 10_000 })
  await marionette.send('Addon:Install', { path: builtFolder('firefox-mv3'), temporary: true })

  const evaluate = async <Result>(script: string) =>
    (await marionette.send<{ value: Result }>('WebDriver:ExecuteScript', { script, args: [] })).value
  const find = async (selector: string) => {
    const { value } = await marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector
    })
    return value[elementKey]
  }

  async function inBrowser<Result>(body: string): Promise<Result> {
    await marionette.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await evaluate<Result>(body)
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' })
    }
  }

  return {
    evaluate,
    inBrowser,
    async visit(address) {
      await marionette.send('WebDriver:Navigate', { url: address })
    },
    async keepPage() {
      await inBrowser(pressIt)
      const end = Date.now() + 15_000
      while ((await inBrowser<string>(badge)) !== '✓') {
        if (Date.now() > end) throw new Error('The button was not ticked within 15 s.')
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    async openCareWeb(hash = '') {
      await marionette.send('WebDriver:Navigate', { url: `moz-extension://${uuid}/care-web.html${hash}` })
    },
    async waitForText(text) {
      const end = Date.now() + 10_000
      // A page that loads anew has no body for a moment, and one that goes just now answers nothing.
      while (!(await evaluate<string | null>("return document.body?.innerText ?? ''"))?.includes(text)) {
        if (Date.now() > end) throw new Error(`The page did not show "${text}" within 10 s.`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    async type(selector, text) {
      await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text })
    },
    async click(selector) {
      await marionette.send('WebDriver:ElementClick', { id: await find(selector) })
    },
    async press(words) {
      const mark = `const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(words)}) && one.checkVisibility());
        if (button) button.dataset.press = ${JSON.stringify(words)}; return Boolean(button)`
      const end = Date.now() + 10_000
      while (!(await evaluate<boolean>(mark))) {
        if (Date.now() > end) throw new Error(`No button "${words}" came within 10 s.`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      const id = await find(`[data-press="${words}"]`)
      await marionette.send('WebDriver:ElementClick', { id })
    },
    async chooseFile(selector, path) {
      await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text: path })
    },
    async downloaded(ending) {
      const end = Date.now() + 20_000
      for (;;) {
        const names = await readdir(downloads)
        const name = names.find((one) => one.endsWith(ending))
        if (name && !names.some((one) => one.endsWith('.part'))) return join(downloads, name)
        if (Date.now() > end) throw new Error(`No file with ${ending} came within 20 s.`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    async screenshot(path) {
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false })
      await writeFile(path, Buffer.from(value, 'base64'))
    },
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined)
      const forced = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await ended
      clearTimeout(forced)
      marionette.close()
    }
  }
}

function preferences(port: number, downloads: string, rest: number): string {
  const manifest = JSON.parse(readFileSync(join(builtFolder('firefox-mv3'), 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  const values: Record<string, string | number | boolean> = {
    'marionette.port': port,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
    // An extension that is only tried is taken out again at the end; these keep what it stored, as a real one would.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Nobody is there to press "Allow" in the browser's own window.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.background.idle.timeout': rest,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
