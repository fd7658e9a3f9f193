import type { Page } from 'playwright-core'
import type { CareWebBrowser } from './browser'

/**
 * A choice in the page's own menu. No test can click a native menu, so the worker's listeners are told of the click as
 * the browser tells them. Press the toolbar button on the page before: that gives us the page, as the real menu does.
 */
export async function clickMenu(
  browser: CareWebBrowser,
  entry: 'keep-page' | 'keep-passage',
  selectionText?: string
): Promise<void> {
  const worker = await browser.worker()
  await worker.evaluate(
    async ({ menuItemId, selection }) => {
      const { chrome } = globalThis as unknown as { chrome: MenuOwner }
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId, frameId: 0, ...(selection === undefined ? {} : { selectionText: selection }) },
        tab
      )
    },
    { menuItemId: entry, selection: selectionText }
  )
}

interface MenuOwner {
  tabs: { query: (about: object) => Promise<object[]> }
  contextMenus: { onClicked: { dispatch: (click: object, tab: object | undefined) => void } }
}

/** Selects the first place on the page that says these words, all in one element. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const at = node.data.indexOf(wanted)
      if (at < 0 || node.parentElement?.closest('script, style')) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`The page does not say "${wanted}".`)
  }, words)
}
