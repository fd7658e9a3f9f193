import { browser } from './browser'

// Apart from local.ts and session.ts: the popup's first look loads those, and needs none of this.

/** Tells when the open key of a locked web is put away, in any page of ours. */
export function onKeyPutAway(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes.lockKey
    if (area === 'session' && change && change.newValue === undefined) listener()
  })
}

/** Tells when a value there changes, in any page of ours. */
export function onLocal(key: string, listener: (before: unknown, now: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[key]
    if (area === 'local' && change) listener(change.oldValue, change.newValue)
  })
}

/** The names of all values there. */
export async function localKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null))
}
