import { forgetAll } from '@/browser/forget'
import { removeOwnFiles } from '@/browser/own-files'
import { sayToWorker } from '@/browser/own-messages'
import { deleteAllDatabases } from '@/db/delete-all'
import type { ForgetWords } from '@/messages/typing'

/**
 * Takes away all that we keep in this browser: databases, files of ours, the extension's storage, that of the session, and
 * the choices of our pages. What was saved outside of the browser is not ours any more.
 * @param onDone is told how far it is; it can't be stopped, since a half of it would be of no use to anybody
 * @returns whether nothing is left
 */
export async function removeEverything(onDone: (done: number, total: number) => void): Promise<boolean> {
  const forgetWords: ForgetWords = { say: 'forget-words' }
  const steps: (() => Promise<unknown>)[] = [
    // First: pages load anew as soon as the database goes, and what they had said would be written for them.
    () => sayToWorker(forgetWords),
    () => deleteAllDatabases(onDone),
    removeOwnFiles,
    forgetAll,
    async () => localStorage.clear(),
    async () => sessionStorage.clear()
  ]
  let isGone = true
  // One that can't be done keeps none of the others from it.
  for (const step of steps) isGone = (await step().catch(() => false)) !== false && isGone
  return isGone
}
