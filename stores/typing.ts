import { onScopeDispose } from 'vue'

/** The longest that typed letters wait before they are written, in milliseconds. */
const pause = 60

/**
 * Saves what is typed while it is typed. A popup closes without a word when the person clicks elsewhere, so nothing may
 * wait for a "blur": the first letter is written at once, the following ones at most `pause` later.
 * @param save writes the newest text; calls never overlap
 */
export function useTyping(save: (text: string) => Promise<unknown>) {
  let waiting: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<unknown> = Promise.resolve()

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting === undefined) return saving
    const text = waiting
    waiting = undefined
    saving = saving.then(() => save(text))
    return saving
  }
  const typed = (text: string) => {
    waiting = text
    if (timer !== undefined) return
    timer = setTimeout(flush, pause)
  }
  addEventListener('pagehide', flush)
  onScopeDispose(() => {
    removeEventListener('pagehide', flush)
    void flush()
  })
  return { typed, flush }
}
