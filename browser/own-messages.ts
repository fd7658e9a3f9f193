import { browser } from './browser'

/**
 * Answers messages of our own pages, and of nobody else: a script in a visited page has our id but not our address.
 * @param answer gives undefined for what it does not know
 */
export function answerOwnPages(answer: (message: unknown) => Promise<unknown> | undefined): void {
  const own = browser.runtime.getURL('/popup.html').replace('popup.html', '')
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (reply: unknown) => void) => {
      if (sender.id !== browser.runtime.id || !sender.url?.startsWith(own)) return undefined
      const reply = answer(message)
      if (!reply) return undefined
      reply.then(sendResponse, () => sendResponse(undefined))
      // Keeps the channel open until the reply has come; a returned promise is not understood everywhere.
      return true
    }
  )
}

/** Says something to the worker. @returns its answer; undefined when it was stopped in between or did not understand */
export async function sayToWorker(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message)
  } catch {
    return undefined
  }
}
