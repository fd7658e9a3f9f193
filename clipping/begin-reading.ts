import { sayToWorker } from '@/browser/own-messages'
import { activeTab } from '@/browser/page-reader'
import type { ToWorker } from '@/messages/reading'
import type { ReadableTab } from './read-tab'

/** A reading under way: the tab, and what the worker answered, unchecked. */
export interface BegunReading {
  tab: ReadableTab | undefined
  answer: unknown
}

/**
 * Asks the worker for the page of the active tab. It is the first thing a popup does, before Vue and the database are
 * even loaded: the page is walked while they are. Keep its imports few.
 */
export async function beginReading(): Promise<BegunReading> {
  const tab = await activeTab()
  if (tab?.id === undefined) return { tab, answer: undefined }
  const title = tab.title ? { title: tab.title.slice(0, 300) } : {}
  const message: ToWorker = {
    say: 'read-page',
    tabId: tab.id,
    address: (tab.url ?? '').slice(0, 8000),
    ...title
  }
  return { tab, answer: await sayToWorker(message) }
}
