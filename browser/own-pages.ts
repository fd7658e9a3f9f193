import { browser } from './browser'

/**
 * Opens the full page at a place in it, in the tab that has it open already where there is one. A tab with another web
 * (`?web=example`) is none: the pattern without a star fits no address with a query.
 */
export async function openFullPage(place: string): Promise<void> {
  const address = browser.runtime.getURL('/care-web.html')
  const [open] = await browser.tabs.query({ url: address })
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + place })
    return
  }
  await browser.tabs.update(open.id, { active: true, url: address + place })
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
}

/** After installing: the full page comes into sight, and one that is open already stays at its place. */
export async function showFullPage(): Promise<void> {
  const address = browser.runtime.getURL('/care-web.html')
  const [open] = await browser.tabs.query({ url: `${address}*` })
  if (open?.id === undefined) await browser.tabs.create({ url: address })
  else await browser.tabs.update(open.id, { active: true })
}

/** The window of this page; asked for before a gesture, since opening the side panel must come first in one. */
export async function ownWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id
}

/**
 * Opens the panel beside the page: the side panel in Chromium, the sidebar in Firefox. Must be the first thing a click
 * does, with no await before it.
 * @returns whether this browser has one and opened it
 */
export async function openBeside(windowId: number): Promise<boolean> {
  try {
    await (panels.sidePanel ? panels.sidePanel.open({ windowId }) : panels.sidebarAction?.open())
    return true
  } catch {
    return false
  }
}

/** Each browser knows one of the two; the shared types know neither as optional. */
const panels: {
  sidePanel?: { open: (options: { windowId: number }) => Promise<void> }
  sidebarAction?: { open: () => Promise<void> }
} = browser
