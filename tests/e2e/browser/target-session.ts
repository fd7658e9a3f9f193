import type { Browser, CDPSession } from 'playwright-core'

/** What the browser says about one of its targets (a tab, a page, a worker). */
export interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
  readonly embedderData?: { readonly tabActive?: boolean }
}

type Send = (method: string, params?: object) => Promise<unknown>
type Listen = (event: string, listener: (payload: never) => void) => void

/** The commands this harness needs are newer than Playwright's list of them, hence the plain types. */
export interface BrowserSession {
  send: Send
  on: Listen
  off: Listen
  targets(type?: string): Promise<TargetInfo[]>
}

export async function openBrowserSession(browser: Browser): Promise<BrowserSession> {
  const session: CDPSession = await browser.newBrowserCDPSession()
  const send = session.send.bind(session) as unknown as Send
  return {
    send,
    on: session.on.bind(session) as unknown as Listen,
    off: session.off.bind(session) as unknown as Listen,
    async targets(type) {
      const filter = type ? { filter: [{ type }] } : {}
      const answer = (await send('Target.getTargets', filter)) as { targetInfos: TargetInfo[] }
      return answer.targetInfos
    }
  }
}

interface Answer {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/**
 * A session with one target that Playwright does not take up by itself: the real popup and the side panel.
 * Messages go through the browser session, so no second connection and no open port is needed.
 */
export class TargetSession {
  private nextId = 0
  private closed = false
  private readonly waiting = new Map<number, (answer: Answer) => void>()
  private sayClosed: () => void = () => undefined
  private readonly whenClosed = new Promise<void>((resolve) => {
    this.sayClosed = resolve
  })

  private constructor(
    private readonly browser: BrowserSession,
    private readonly sessionId: string,
    private readonly onEvent: (method: string, params: unknown) => void
  ) {
    this.listen()
  }

  static async attach(
    browser: BrowserSession,
    targetId: string,
    onEvent: (method: string, params: unknown) => void
  ): Promise<TargetSession> {
    const { sessionId } = (await browser.send('Target.attachToTarget', { targetId })) as { sessionId: string }
    return new TargetSession(browser, sessionId, onEvent)
  }

  get isClosed(): boolean {
    return this.closed
  }

  waitForClose(): Promise<void> {
    return this.whenClosed
  }

  async send<Result>(method: string, params: object = {}): Promise<Result> {
    if (this.closed) throw new Error(`${method}: this page has closed.`)
    const id = ++this.nextId
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    // A page that is just closing refuses before it says that it has closed.
    const sent = this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message })
    await sent.catch((reason: unknown) => this.failIfGone(reason))
    const answer = await answered
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`)
    return answer.result as Result
  }

  private failIfGone(reason: unknown): never {
    if (String(reason).includes('No session with given id')) this.finish()
    throw reason
  }

  private listen(): void {
    this.browser.on('Target.receivedMessageFromTarget', this.onMessage)
    this.browser.on('Target.detachedFromTarget', this.onDetached)
  }

  private readonly onMessage = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId !== this.sessionId) return
    const answer = JSON.parse(event.message) as Answer
    if (answer.id === undefined) return this.onEvent(answer.method ?? '', answer.params)
    this.waiting.get(answer.id)?.(answer)
    this.waiting.delete(answer.id)
  }

  private readonly onDetached = (event: { sessionId: string }): void => {
    if (event.sessionId === this.sessionId) this.finish()
  }

  private finish(): void {
    this.closed = true
    this.browser.off('Target.receivedMessageFromTarget', this.onMessage)
    this.browser.off('Target.detachedFromTarget', this.onDetached)
    for (const answer of this.waiting.values()) answer({ error: { message: 'this page has closed.' } })
    this.waiting.clear()
    this.sayClosed()
  }
}
