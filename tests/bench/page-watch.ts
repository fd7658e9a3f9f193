import type { Page } from 'playwright-core'

/** What the pages of a benchmark note of themselves. */
export interface Noted {
  /** Milliseconds from the page's start until what was waited for had been painted. */
  painted?: number
  /** Of each letter typed: from the key to what it changed being painted. */
  keys: number[]
  /** The longest time between two frames since `frames` was set to 0. */
  longestFrame: number
}

interface WatchingWindow extends Window {
  careWebNoted?: Noted
}

/** Before a page loads: notes when something that matches first stands there and is painted. */
export const noteFirstPaint = (page: Page, selector: string) => page.addInitScript(waitForPaint, selector)

function waitForPaint(selector: string) {
  const noted: Noted = { keys: [], longestFrame: 0 }
  ;(window as WatchingWindow).careWebNoted = noted
  const look = () => {
    if (document.querySelector(selector)) setTimeout(() => (noted.painted = performance.now()), 0)
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

export async function firstPaint(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as WatchingWindow).careWebNoted?.painted !== undefined)
  return page.evaluate(() => (window as WatchingWindow).careWebNoted?.painted ?? 0)
}

/** From now on notes frames, and for every letter when what it changed was painted. */
export const watchTyping = (page: Page) =>
  page.evaluate(() => {
    const noted = (window as WatchingWindow).careWebNoted
    if (!noted) return
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      noted.longestFrame = Math.max(noted.longestFrame, now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    document.addEventListener('input', (event) => {
      const typed = event.timeStamp
      requestAnimationFrame(() => setTimeout(() => noted.keys.push(performance.now() - typed), 0))
    })
  })

export const noted = (page: Page): Promise<Noted> =>
  page.evaluate(() => (window as WatchingWindow).careWebNoted ?? { keys: [], longestFrame: 0 })

/** Starts counting frames and keys anew. */
export const forgetNoted = (page: Page) =>
  page.evaluate(() => {
    const all = (window as WatchingWindow).careWebNoted
    if (!all) return
    all.keys = []
    all.longestFrame = 0
  })

/** The performance marks of a name, as milliseconds after the page's start. */
export const marksOf = (page: Page, name: string): Promise<number[]> =>
  page.evaluate((wanted) => performance.getEntriesByName(wanted).map((mark) => mark.startTime), name)

/** What the page and its workers hold in memory, in bytes, after a collection. */
export async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const buffers = ((await session.send('Runtime.getHeapUsage')) as { backingStorageSize?: number })
    .backingStorageSize
  let inWorkers = 0
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message) as {
      result?: { usedSize?: number; backingStorageSize?: number }
    }
    inWorkers += (result?.usedSize ?? 0) + (result?.backingStorageSize ?? 0)
  })
  const asked: Promise<unknown>[] = []
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    for (const [id, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
      asked.push(
        session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      )
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false
  })
  await page.waitForTimeout(2500)
  await Promise.all(asked)
  await session.detach()
  return usedSize + (buffers ?? 0) + inWorkers
}
