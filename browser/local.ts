import { browser } from './browser'

/** Reads a value of the extension's own storage, which stands apart from the database. Undefined where there is none. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key]
}

export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value })
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
