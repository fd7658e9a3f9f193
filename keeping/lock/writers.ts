/*
 * Every page that seals what it writes holds this, so that no lock is taken off under it: what it sealed afterwards could
 * be opened by nobody.
 */
const name = 'seals-rows'
let letGo: (() => void) | undefined

/** Held from now on by this page. */
export async function writerLock(): Promise<void> {
  if (!hasLocks()) return
  await navigator.locks.request(name, { mode: 'shared' }, () => new Promise<void>((done) => (letGo = done)))
}

/** Longest wait for pages that are to load anew, in milliseconds. */
const patience = 10_000

/** Waits until no page seals any more. @returns false when one stays open */
export async function noWriters(): Promise<boolean> {
  letGo?.()
  if (!hasLocks()) return true
  try {
    await navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, async () => {})
    return true
  } catch {
    return false
  }
}

const hasLocks = () => 'locks' in navigator
