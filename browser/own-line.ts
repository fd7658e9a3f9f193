import { browser } from './browser'

/** On "typing" a page says what is typed and not yet written (messages/typing.ts). */
type Line = 'typing'
type Port = ReturnType<typeof browser.runtime.connect>

/**
 * A line from a page of ours to the worker. What is said on it leaves the page at once, so it is heard even when the page
 * closes in the same moment (a single message sent while a page closes was lost every other time).
 * @param name which line
 * @returns says something on it
 */
export function lineToWorker(name: Line): (message: object) => void {
  let port: Port | undefined
  const open = () => {
    const opened = browser.runtime.connect({ name })
    // A worker that rests lets go of the line; the next word opens a new one.
    opened.onDisconnect.addListener(() => (port = undefined))
    return opened
  }
  return (message) => {
    try {
      port ??= open()
      port.postMessage(message)
    } catch {
      // We were updated while this page was open: there is no worker for it any more, and it must go on alone.
      port = undefined
    }
  }
}

/**
 * The worker's end of such lines.
 * @param name which line
 * @param gone called when a page has closed, with the last thing it said
 * @returns forgets what was said: of the pages that are open now nothing is heard any more
 */
export function listenToPages(name: Line, gone: (lastSaid: unknown) => void): () => void {
  let forgotten = 0
  const own = browser.runtime.getURL('/popup.html').replace('popup.html', '')
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port
    if (port.name !== name || sender?.id !== browser.runtime.id || !sender.url?.startsWith(own)) return
    const since = forgotten
    let lastSaid: unknown
    port.onMessage.addListener((message: unknown) => (lastSaid = message))
    port.onDisconnect.addListener(() => since === forgotten && gone(lastSaid))
  })
  return () => (forgotten += 1)
}
