import { onScopeDispose } from 'vue'

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
  const flush = () => (saving ??= saveWaiting())
  const typed = (text: string) => {
    waiting = text
    void flush()
  }
  onScopeDispose(() => void flush())
  return { typed, flush }
}
