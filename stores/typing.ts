import { onScopeDispose } from 'vue'

const unsaved = new Set<Promise<void>>()

/** Waits until everything typed in this page is written: before it loads anew. */
export const typedIsKept = () => Promise.allSettled(unsaved)

/** A pause in typing, in milliseconds. */
const pause = 400
let lastTyped = -pause

/** Waits while someone types: what is not urgent must not stand before their words at the database. */
export async function whileTyping(): Promise<void> {
  while (performance.now() - lastTyped < pause) await new Promise((done) => setTimeout(done, pause))
}

/**
 * Saves what is typed while it is typed. A popup closes without a word when the person clicks elsewhere, so nothing may
 * wait for a "blur" or a pause: the first letter is written at once, and whatever came meanwhile right after it. Letters
 * that come while one writing is under way go together into the next, so that a slow disk never makes a queue.
 * @param save writes the newest text; calls never overlap
 */
export function useTyping(save: (text: string) => Promise<unknown>) {
  let waiting: string | undefined
  let saving: Promise<void> | undefined

  const saveWaiting = async () => {
    try {
      while (waiting !== undefined) {
        const text = waiting
        waiting = undefined
        await save(text)
      }
    } finally {
      saving = undefined
    }
  }
  const flush = async () => {
    // Only with something to write: a writing that ends before it has begun would stand in the way of all later ones.
    if (!saving && waiting !== undefined) unsaved.add((saving = saveWaiting()))
    const now = saving
    await now
    if (now) unsaved.delete(now)
  }
  const typed = (text: string) => {
    waiting = text
    lastTyped = performance.now()
    void flush()
  }
  onScopeDispose(() => void flush())
  return { typed, flush }
}
