import { browser } from './browser'

/**
 * Closes every tab that shows a page of ours, in all windows. A window that would have none left gets an empty one first:
 * a browser that closes altogether is noticed more than an empty page.
 */
export async function closeOwnTabs(): Promise<void> {
  const own = browser.runtime.getURL('/popup.html').replace('popup.html', '*')
  const tabs = await browser.tabs.query({ url: own })
  const windows = new Set(tabs.flatMap(({ windowId }) => windowId ?? []))
  for (const windowId of windows) {
    const all = await browser.tabs.query({ windowId })
    const ours = tabs.filter((tab) => tab.windowId === windowId)
    if (ours.length === all.length) await browser.tabs.create({ windowId, active: true })
  }
  // Each by itself: one that has closed meanwhile must not keep the others open.
  await Promise.allSettled(tabs.map(({ id = -1 }) => browser.tabs.remove(id)))
}
