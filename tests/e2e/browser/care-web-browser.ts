import { resolve } from 'node:path'
import type { BrowserContext, Page, Worker } from 'playwright-core'
import { ExtensionPage } from './extension-page'
import type { BrowserSession, TargetInfo } from './target-session'

/** The pages of the extension, by their file names. */
export type ExtensionPageName = 'popup.html' | 'sidepanel.html' | 'care-web.html'

/** A running browser with Care Web in it. Tabs are Playwright pages; popup and side panel are `ExtensionPage`s. */
export class CareWebBrowser {
  /** Uncaught errors and console errors of all tabs. */
  readonly problems: string[] = []

  constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    readonly profile: string,
    private readonly session: BrowserSession,
    private readonly cleanUp: () => Promise<void>
  ) {
    context.on('weberror', (event) => this.problems.push(String(event.error())))
    context.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text())
    })
  }

  extensionUrl(page: string): string {
    return `chrome-extension://${this.extensionId}/${page}`
  }

  newPage(url?: string): Promise<Page> {
    return this.context.newPage().then(async (page) => {
      if (url) await page.goto(url)
      return page
    })
  }

  /** Opens the full page in a new tab; a hash such as `#/people` names the room. */
  openCareWeb(hash = ''): Promise<Page> {
    return this.newPage(this.extensionUrl(`care-web.html${hash}`))
  }

  /** Presses the toolbar button on this tab, as a person does: activeTab is granted and the real popup opens. */
  async toolbarClick(page: Page): Promise<ExtensionPage> {
    await this.triggerToolbar(page)
    return this.attachTo('popup.html')
  }

  /** The toolbar press alone, for pages where no popup is expected. */
  async triggerToolbar(page: Page): Promise<void> {
    await page.bringToFront()
    const tab = await this.tabOf(page)
    const press = { id: this.extensionId, targetId: tab.targetId }
    const isHeard = this.session.send('Extensions.triggerAction', press).then(() => true)
    if (!(await within(20_000, isHeard)))
      throw new Error('The browser did not answer to a press of the toolbar button.')
  }

  /** Attaches to a page of ours that Playwright did not open: the popup, or the side panel once it is open. */
  async attachTo(name: ExtensionPageName, timeout = 20_000): Promise<ExtensionPage> {
    const url = this.extensionUrl(name)
    const end = Date.now() + timeout
    for (;;) {
      const target = (await this.session.targets()).find(
        (info) => info.type === 'page' && info.url.split(/[?#]/)[0] === url
      )
      // One that is met while it comes to be may take another process, and never answers what was asked before: once more.
      const page =
        target && (await within(5000, ExtensionPage.attach(this.session, target.targetId, target.url)))
      if (page) return page
      if (Date.now() > end) throw new Error(`${name} did not open within ${timeout} ms.`)
      await pause(40)
    }
  }

  /** The running service worker; an idle one is woken by opening a page of ours for a moment. */
  async worker(): Promise<Worker> {
    if (!(await this.workerTarget())) await this.wakeWorker()
    const end = Date.now() + 10_000
    for (;;) {
      for (const worker of this.context.serviceWorkers().toReversed()) {
        const alive = await Promise.race([worker.evaluate('true').catch(() => false), pause(1000, false)])
        if (alive) return worker
      }
      if (Date.now() > end) throw new Error('The background worker did not start within 10 s.')
      await pause(40)
    }
  }

  /** Puts Care Web in anew from its folder, as an update does: worker and pages end, visited pages stay. */
  async update(directory = '.output/chrome-mv3'): Promise<void> {
    await this.session.send('Extensions.loadUnpacked', { path: resolve(directory) })
  }

  /** Ends the worker the way the browser does after 30 idle seconds, and waits until it is gone. */
  async stopWorker(): Promise<void> {
    const page = await this.newPage(this.extensionUrl('manifest.json'))
    const session = await this.context.newCDPSession(page)
    await session.send('ServiceWorker.enable')
    const before = (await this.workerTarget())?.targetId
    await session.send('ServiceWorker.stopAllWorkers')
    const end = Date.now() + 5000
    while (before && (await this.workerTarget())?.targetId === before && Date.now() < end) await pause(20)
    await page.close()
  }

  /** A command of the DevTools protocol to the browser as a whole. */
  send(method: string, params: object = {}): Promise<unknown> {
    return this.session.send(method, params)
  }

  async close(): Promise<void> {
    await this.context.close()
    await this.cleanUp()
  }

  private async workerTarget(): Promise<TargetInfo | undefined> {
    const own = this.extensionUrl('')
    return (await this.session.targets()).find(
      (info) => info.type === 'service_worker' && info.url.startsWith(own)
    )
  }

  private async wakeWorker(): Promise<void> {
    const page = await this.newPage(this.extensionUrl('manifest.json'))
    // A message wakes the worker whether or not anyone answers it.
    const wake = `chrome.runtime.sendMessage({ wake: true }).catch(() => undefined).then(() => true)`
    await Promise.race([page.evaluate(wake), pause(1000)])
    await page.close()
  }

  /** `triggerAction` takes the tab's own target, not that of the page in it; the front tab with this address is it. */
  private async tabOf(page: Page): Promise<TargetInfo> {
    const tabs = await this.session.targets('tab')
    const same = tabs.filter((tab) => tab.url === page.url())
    // A view of a page's source has an address of its own in the tab; then the front tab alone says which it is.
    const inFront = tabs.filter((tab) => tab.embedderData?.tabActive)
    const found =
      same.find((tab) => tab.embedderData?.tabActive) ??
      same[0] ??
      (inFront.length === 1 ? inFront[0] : undefined)
    if (!found) throw new Error(`No tab shows ${page.url()}.`)
    return found
  }
}

function pause<Value>(milliseconds: number, value?: Value): Promise<Value | undefined> {
  return new Promise((done) => setTimeout(() => done(value), milliseconds))
}

/** @returns undefined where it takes longer than so many milliseconds */
const within = <Value>(milliseconds: number, work: Promise<Value>): Promise<Value | undefined> =>
  Promise.race([work, pause<Value>(milliseconds)])
