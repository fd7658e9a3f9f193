import { writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { guardPress } from './guard-press'
import { keyEvent } from './keys'
import { TargetSession } from './target-session'
import type { BrowserSession } from './target-session'

export interface WaitOptions {
  /** Waits until the element's text holds this. */
  readonly text?: string
  readonly timeout?: number
}

/**
 * Drives the real popup or side panel. They open outside of Playwright's sight, so this speaks to them directly;
 * the words are Playwright's, so that a test reads the same for a popup and a tab.
 * Selectors are plain CSS. In all of them the first *visible* element counts.
 */
export class ExtensionPage {
  /** Uncaught errors, console errors and refused resources (the content security policy), as they happened. */
  private readonly noted: string[] = []

  private constructor(readonly url: string) {}

  private session!: TargetSession

  static async attach(browser: BrowserSession, targetId: string, url: string): Promise<ExtensionPage> {
    const page = new ExtensionPage(url)
    page.session = await TargetSession.attach(browser, targetId, (method, params) =>
      page.note(method, params)
    )
    await page.session.send('Runtime.enable')
    await page.session.send('Log.enable')
    await page.session.send('Page.enable')
    await page.until('the page to load', () => page.evaluate("document.readyState === 'complete'"))
    return page
  }

  get isClosed(): boolean {
    return this.session.isClosed
  }

  /** Runs an expression or a function in the page; what it returns must be plain data. */
  async evaluate<Result, Argument = undefined>(
    code: string | ((argument: Argument) => Result | Promise<Result>),
    argument?: Argument
  ): Promise<Result> {
    const given = argument === undefined ? 'undefined' : JSON.stringify(argument)
    // Compilers wrap inner functions in a call to __name, which the page does not have.
    const expression = typeof code === 'string' ? code : `((__name) => (${String(code)})(${given}))((f) => f)`
    const answer = await this.session.send<{
      result: { value: Result }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true })
    const thrown = answer.exceptionDetails
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text)
    return answer.result.value
  }

  async waitFor(selector: string, { text, timeout = 20_000 }: WaitOptions = {}): Promise<void> {
    const words = text === undefined ? selector : `${selector} with the words "${text}"`
    await this.until(words, async () => (await this.find(selector, text)) !== null, timeout)
  }

  /** Waits until no such element can be seen. */
  async waitForGone(selector: string, timeout = 20_000): Promise<void> {
    await this.until(`${selector} to go`, async () => (await this.find(selector)) === null, timeout)
  }

  async text(selector = 'body'): Promise<string> {
    await this.waitFor(selector)
    return this.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector)
  }

  /** What stands in an input, textarea or select. */
  async value(selector: string): Promise<string> {
    await this.waitFor(selector)
    return this.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value ?? '', selector)
  }

  async isVisible(selector: string, text?: string): Promise<boolean> {
    return (await this.find(selector, text)) !== null
  }

  /**
   * A real mouse click in the middle of the first visible match (with this text, where given). A page that still fills up
   * on a busy computer may move between the look and the press: what falls beside has no effect, and is pressed again.
   */
  async click(selector: string, options: WaitOptions = {}): Promise<void> {
    for (let presses = 0; presses < 5; presses += 1) {
      await this.waitFor(selector, options)
      const at = await this.findStandingStill(selector, options.text)
      if (!at) throw new Error(`${selector} went away before it could be clicked.`)
      await this.evaluate(guardPress)
      const mouse = { ...at, button: 'left', clickCount: 1 }
      await this.session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse })
      // The click may close the page (a popup that is done), and then nothing answers.
      await this.unlessClosed(
        this.session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse })
      )
      const isHit = this.evaluate<boolean>('globalThis.endOfPress?.() ?? true').catch(() => true)
      if (await Promise.race([isHit, this.session.waitForClose().then(() => true)])) return
    }
    throw new Error(await this.whatStandsThere(`${selector} moved away from five presses`))
  }

  /** Replaces what stands in a field, the way typing does. */
  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector)
    await this.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.select(), selector)
    if (text === '') await this.press('Delete')
    else await this.type(text)
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text })
  }

  /** `Enter`, `Tab`, `Shift+Tab`, `ArrowDown`, `a`. */
  async press(combination: string): Promise<void> {
    const event = keyEvent(combination)
    const type = event.text === undefined ? 'rawKeyDown' : 'keyDown'
    await this.unlessClosed(this.session.send('Input.dispatchKeyEvent', { type, ...event }))
    if (this.isClosed) return
    const { text: _text, ...released } = event
    await this.unlessClosed(this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...released }))
  }

  /** A PNG of the page as it stands; written to a file where a path is given. */
  async screenshot(path?: string): Promise<Buffer> {
    const { data } = await this.session.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
    const png = Buffer.from(data, 'base64')
    if (path) await writeFile(path, png)
    return png
  }

  /** Any other command of the DevTools protocol, for this page. */
  send<Result>(method: string, params: object = {}): Promise<Result> {
    return this.session.send<Result>(method, params)
  }

  async waitForClose(timeout = 20_000): Promise<void> {
    const isLate = pause(timeout, true, { ref: false })
    if (await Promise.race([this.session.waitForClose().then(() => false), isLate]))
      throw new Error(await this.whatStandsThere(`Waited ${timeout} ms for the page to close`))
  }

  async close(): Promise<void> {
    if (this.isClosed) return
    await this.unlessClosed(this.evaluate('window.close()'))
    await this.waitForClose()
  }

  private async unlessClosed(sent: Promise<unknown>): Promise<void> {
    await Promise.race([
      sent.catch((error: unknown) => this.rethrowIfOpen(error)),
      this.session.waitForClose()
    ])
  }

  private rethrowIfOpen(error: unknown): void {
    if (!this.isClosed) throw error
  }

  /** What still moves while the page fills up would be missed: a person, too, presses what stands still. */
  private async findStandingStill(selector: string, text?: string): Promise<{ x: number; y: number } | null> {
    let last = await this.find(selector, text)
    let still = 0
    for (let looks = 0; last && still < 2 && looks < 50; looks += 1) {
      await pause(40)
      const now = await this.find(selector, text)
      still = now && now.x === last.x && now.y === last.y ? still + 1 : 0
      last = now
    }
    return last
  }

  private find(selector: string, text?: string): Promise<{ x: number; y: number } | null> {
    return this.evaluate(
      (wanted) => {
        for (const element of document.querySelectorAll<HTMLElement>(wanted.selector)) {
          if (!element.checkVisibility({ visibilityProperty: true })) continue
          if (wanted.text !== undefined && !element.innerText.includes(wanted.text)) continue
          element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
          globalThis.lastFound = element
          const box = element.getBoundingClientRect()
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        }
        return null
      },
      { selector, ...(text === undefined ? {} : { text }) }
    )
  }

  private async until(words: string, isSo: () => Promise<boolean>, timeout = 20_000): Promise<void> {
    const end = Date.now() + timeout
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(await this.whatStandsThere(`Waited ${timeout} ms for ${words}`))
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
  }

  /** A wait that ended for nothing says what was there in its place: a fault that comes once a week cannot be asked. */
  private async whatStandsThere(words: string): Promise<string> {
    const seen = await this.evaluate('document.body.innerText').catch((error: unknown) => String(error))
    return `${words} in ${this.url}. Problems: ${this.problems.join('; ') || 'none'}. It shows: ${String(seen)}`
  }

  private note(method: string, params: unknown): void {
    const problem = problemFromEvent(method, params)
    if (problem) this.noted.push(problem)
  }

  /** What went wrong in the page. */
  get problems(): readonly string[] {
    return this.noted.filter((problem) => !(this.isClosed && leftWhileLoading.test(problem)))
  }
}

/** A popup that is closed while a part of it still loads: nobody is left to miss that part. */
export const leftWhileLoading = /Unable to preload CSS|Failed to fetch dynamically imported module/

function problemFromEvent(method: string, params: unknown): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails: details } = params as {
      exceptionDetails: { text: string; exception?: { description?: string } }
    }
    return details.exception?.description ?? details.text
  }
  if (method === 'Log.entryAdded') {
    const { entry } = params as { entry: { level: string; text: string } }
    return entry.level === 'error' ? entry.text : undefined
  }
  if (method === 'Runtime.consoleAPICalled') {
    const call = params as { type: string; args: { value?: string; description?: string }[] }
    if (call.type !== 'error') return undefined
    return call.args.map((argument) => argument.value ?? argument.description ?? '').join(' ')
  }
  return undefined
}
