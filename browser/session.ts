import { browser } from './browser'

/** What the popup and the panel beside the page tell each other; gone when the browser closes. */
export interface Session {
  /** The clip that the panel beside the page shows. */
  besideClip?: string
  /** The tab in which it was kept, and when: the same page kept again is told anew. */
  besideTab?: { tabId: number; at: string }
  /** A passage that was just kept from the context menu: the popup opens at it. */
  keptPassage?: { passageId: string; clipId: string; tabId: number }
  /** The open key of a locked web, and when something was last pressed: this storage is in memory alone. */
  lockKey?: string
  lockUsedAt?: number
}

export async function readSession<K extends keyof Session>(key: K): Promise<Session[K] | undefined> {
  const held = await browser.storage.session.get(key)
  return held[key] as Session[K] | undefined
}

/** Forgets what has been used. */
export async function clearSession(key: keyof Session): Promise<void> {
  await browser.storage.session.remove(key)
}

export async function writeSession(session: Session): Promise<void> {
  await browser.storage.session.set(session)
}

/** Tells when the panel is to show another clip. @returns how to stop */
export function onSession(listener: (session: Session) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session')
      listener(
        Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])) as Session
      )
  }
  browser.storage.onChanged.addListener(heard)
  return () => browser.storage.onChanged.removeListener(heard)
}
