import { sayToWorker } from '@/browser/own-messages'
import { activeTab, runReader } from '@/browser/page-reader'
import type { ToWorker } from '@/messages/reading'
import type { ReadableTab } from './read-tab'

/** A reading under way: the tab, and what the worker answered, unchecked. */
export interface BegunReading {
  tab: ReadableTab | undefined
  answer: unknown
}

/** Under which name the popup's first script (entrypoints/begin.ts) leaves what it began. */
export const begunKey = 'careWebBegun'

/** What the popup's first script began; begun now where it did not run. */
export function begunReading(): Promise<BegunReading> {
  const begun: unknown = Reflect.get(globalThis, begunKey)
  return begun instanceof Promise ? (begun as Promise<BegunReading>) : beginReading()
}

/**
 * Has the page of the active tab gathered, and the worker read it. It is the first thing a popup does, before Vue and the
 * database are even loaded: the page is walked while they are, and while the worker, which most often sleeps, wakes up
 * (that takes about 50 ms). Keep its imports few.
 */
export async function beginReading(): Promise<BegunReading> {
  const wake: ToWorker = { say: 'wake' }
  void sayToWorker(wake)
  const tab = await activeTab()
  if (tab?.id === undefined) return { tab, answer: undefined }
  const title = tab.title ? { title: tab.title.slice(0, 300) } : {}
  const address = (tab.url ?? '').slice(0, 8000)
  const gathered = await runReader(tab.id, '/read-page.js', address)
  const message: ToWorker = { say: 'read-page', tabId: tab.id, address, gathered, ...title }
  return { tab, answer: await sayToWorker(message) }
}
