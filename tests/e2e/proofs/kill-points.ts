import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { isFull, noteRuns, proofRuns, proofSeed } from '../../proofs/effort'
import type { CareWebBrowser } from '../browser'

/**
 * Moments after a click, in milliseconds, spread over a stretch of time so that none of its steps is left out. They lie
 * closest at its beginning, where most happens.
 * @param few so many of them where not all are tried; a tenth, unless a round takes long
 */
export function killPoints(full: number, longest: number, few: number = proofRuns(full)): number[] {
  const runs = isFull ? full : few
  noteRuns(runs)
  const shifts = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { seed: proofSeed, numRuns: runs })
  return shifts.map((shift, index) => Math.round(((index + shift) / runs) ** 2 * longest))
}

/** Ends the popup from outside, without asking it, as when the browser is closed. @returns whether one was open */
export async function killPopup(browser: CareWebBrowser): Promise<boolean> {
  const { targetInfos } = (await browser.send('Target.getTargets')) as {
    targetInfos: { targetId: string; url: string }[]
  }
  const popup = targetInfos.find((target) => target.url === browser.extensionUrl('popup.html'))
  if (!popup) return false
  await browser.send('Target.closeTarget', { targetId: popup.targetId }).catch(() => undefined)
  return true
}

/** Waits until no popup is open, nor one about to open: the worker opens it a moment after it has kept something. */
export async function untilNoPopup(browser: CareWebBrowser, about = 0): Promise<void> {
  await pause(about)
  while (await killPopup(browser)) await pause(20)
}

/** A way to end the worker at once, made ready beforehand: nothing may delay the moment. */
export async function workerKiller(browser: CareWebBrowser): Promise<() => Promise<void>> {
  const page: Page = await browser.newPage(browser.extensionUrl('manifest.json'))
  const session = await browser.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers')
  }
}

/**
 * A way to end a page with all that works for it, made ready beforehand. A crash takes every page of ours, the worker
 * that makes backups and the one in the background with it; a closed tab takes that page and its workers.
 */
export async function pageKiller(page: Page, how: 'crash' | 'close'): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  // Nothing is left that could answer.
  const send = (what: 'Page.crash' | 'Page.close') => void session.send(what).catch(() => undefined)
  return async () => {
    if (how === 'crash') {
      let isOver = false
      page.once('crash', () => (isOver = true))
      await untilDone(
        () => isOver,
        () => send('Page.crash')
      )
    }
    void page.close()
    await untilDone(
      () => page.isClosed(),
      () => send('Page.close')
    )
  }
}

/** What meets a page in the moment in which it loads itself anew is lost on its way: it is said once more. */
async function untilDone(isDone: () => boolean, say: () => void): Promise<void> {
  for (let waited = 0; !isDone(); waited += 1) {
    if (waited % 100 === 0) say()
    await pause(10)
  }
}
