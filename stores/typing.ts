import { onScopeDispose } from 'vue'
import { lineToWorker } from '@/browser/own-line'
import type { Typed } from '@/domain/typed'
import type { Unwritten } from '@/messages/typing'
import { useCareWeb } from './care-web'
import { useFirstDeeds } from './first-deeds'

/** For each place in this page: what is being written, and what was typed after it. */
const places = new Set<() => Typed[]>()
const sayToWorker = lineToWorker('typing')

const unsaved = new Set<Promise<void>>()

/** Waits until everything typed in this page is written: before it loads anew. */
export const typedIsKept = () => Promise.allSettled(unsaved)

/**
 * Saves what is typed while it is typed. A popup closes without a word when the person clicks elsewhere, so nothing may
 * wait for a "blur" or a pause: the first letter is written at once, and whatever came meanwhile right after it. Letters
 * that come while one writing is under way go together into the next, so that a slow disk never makes a queue.
 *
 * A page that goes takes its unfinished writings with it: on a busy computer a word or two was lost with the popup. So
 * with every key the worker is told what is not yet written; it outlives the page, and writes that when the page is gone.
 * @param written the newest text and where it goes
 * @param keep writes it; calls never overlap
 */
export function useTyping(
  written: (text: string) => Typed,
  keep: (typed: Typed) => Promise<unknown> = useFirstDeeds().keepTyped
) {
  const { database } = useCareWeb()
  let waiting: string | undefined
  let inHand: Typed | undefined
  let saving: Promise<void> | undefined

  // Copied plain: a reactive proxy can neither be stored nor sent (DataCloneError in a real browser, silent in a fake one).
  const plain = (text: string) => JSON.parse(JSON.stringify(written(text))) as Typed
  const saveWaiting = async () => {
    try {
      while (waiting !== undefined) {
        inHand = plain(waiting)
        waiting = undefined
        await keep(inHand)
        inHand = undefined
        tellWorker()
      }
    } finally {
      inHand = undefined
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
    void flush()
    tellWorker()
  }
  const unwritten = () => [...(inHand ? [inHand] : []), ...(waiting === undefined ? [] : [plain(waiting)])]
  const tellWorker = () => {
    const message: Unwritten = {
      web: database.name,
      places: [...places].map((place) => place()).filter((words) => words.length > 0)
    }
    sayToWorker(message)
  }
  places.add(unwritten)
  onScopeDispose(() => void flush().finally(() => places.delete(unwritten)))
  return { typed, flush }
}
