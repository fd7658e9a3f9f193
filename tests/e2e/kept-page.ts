import type { ExtensionPage } from './browser'

/** How tests say what a person does in the popup and the panel. */

/** The selector of the field that this label belongs to. */
export async function labelled(page: ExtensionPage, label: string): Promise<string> {
  await page.waitFor('main')
  const end = Date.now() + 10_000
  for (;;) {
    const id = await page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted)?.htmlFor,
      label
    )
    if (id) return `[id="${id}"]`
    if (Date.now() > end) throw new Error(`No field is labelled "${label}" in:\n${await page.text()}`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

/** Waits until the page is kept and shown. */
export async function waitUntilKept(page: ExtensionPage, words = 'Saved just now'): Promise<void> {
  await page.waitFor('.saved', { text: words })
}

/** What the badge on the button of this tab says. */
export async function badgeOf(page: ExtensionPage): Promise<string> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: BadgeOwner }
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })
  })
}

interface BadgeOwner {
  tabs: { query: (about: object) => Promise<{ id: number }[]> }
  action: { getBadgeText: (about: object) => Promise<string> }
}
