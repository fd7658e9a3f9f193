import { browser } from './browser'

/** A small tick on the button of this tab; the browser takes it away when the tab goes elsewhere. No words, no names. */
export async function tickButton(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '✓' })
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#4B6B4E' })
    await browser.action.setBadgeTextColor?.({ tabId, color: '#FFFDFA' })
  } catch {
    // The tab is gone: there is no button left to tick.
  }
}

export async function clearTick(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' })
  } catch {
    // The tab is gone.
  }
}

/** Whether our button stands in the toolbar; undefined where the browser does not say. */
export async function buttonIsPinned(): Promise<boolean | undefined> {
  try {
    const settings = await browser.action.getUserSettings()
    return settings.isOnToolbar
  } catch {
    return undefined
  }
}

/** Opens the popup as if the button had been pressed, where the browser allows it. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup()
    return true
  } catch {
    // Firefox wants a fresh gesture, Chromium a focused window: the tick on the button and the tray remain.
    return false
  }
}
