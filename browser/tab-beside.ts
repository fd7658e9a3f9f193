import { browser } from './browser'

/**
 * What can be known of the tab beside our panel without reading it: which one is in front, and that it loads. Where it
 * went is not said, since we have no right to see addresses.
 * @param listener told of the front tab of this window, and whether it has just begun to load
 * @returns how to stop
 */
export function onTabBeside(listener: (tabId: number, loads: boolean) => void): () => void {
  let own: number | undefined
  void browser.windows.getCurrent().then(({ id }) => (own = id))
  const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId === own) listener(tabId, false)
  }
  const updated = (tabId: number, { status }: { status?: string }) => {
    if (status === 'loading') listener(tabId, true)
  }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  return () => {
    browser.tabs.onActivated.removeListener(activated)
    browser.tabs.onUpdated.removeListener(updated)
  }
}
