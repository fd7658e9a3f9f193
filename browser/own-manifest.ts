import { browser } from './browser'

/** What the browser knows of this extension: its version, and what it may do. */
export function ownManifest(): { version: string; permissions: readonly string[] } {
  const { version, permissions = [] } = browser.runtime.getManifest()
  return { version, permissions }
}
