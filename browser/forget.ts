import { browser } from './browser'

/** Forgets one value of the extension's own storage (local.ts). */
export async function removeLocal(key: string): Promise<void> {
  await browser.storage.local.remove(key)
}

/** Forgets all that the extension's own storage holds, and that of the session. */
export async function forgetAll(): Promise<void> {
  await browser.storage.local.clear()
  await browser.storage.session.clear()
}
