import { browser } from './browser'

const notices = { permissions: ['notifications' as const] }
/** Absent as long as the client has not allowed it. */
type Notifications = typeof browser.notifications | undefined
const shown = (): Notifications => browser.notifications

/** Asks the browser to let us show notices. Must be the first thing that a press does, with no await before it. */
export async function askForNotices(): Promise<boolean> {
  try {
    return await browser.permissions.request(notices)
  } catch {
    return false
  }
}

/**
 * Shows a notice of the system; one with the same id takes the place of the earlier one.
 * @returns whether it was shown
 */
export async function showNotice(id: string, title: string, text: string): Promise<boolean> {
  try {
    if (!(await browser.permissions.contains(notices))) return false
    const iconUrl = browser.runtime.getURL('/icon/128.png')
    await shown()?.create(id, { type: 'basic', iconUrl, title, message: text })
    return shown() !== undefined
  } catch {
    return false
  }
}

/** Tells which notice was pressed, also when showing them is allowed only while the worker runs already. */
export function onNoticePressed(listener: (id: string) => void): void {
  let listens = false
  const listen = () => {
    if (!listens && shown()) {
      shown()?.onClicked.addListener((id) => {
        void shown()?.clear(id)
        listener(id)
      })
      listens = true
    }
  }
  listen()
  browser.permissions.onAdded?.addListener(listen)
}
