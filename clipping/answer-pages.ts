import * as v from 'valibot'
import { tellThatSomeoneIsHere } from '@/browser/while-someone-types'
import { toWorkerSchema } from '@/messages/reading'
import { findInTab } from './find-in-tab'
import { readRest } from './read-rest'
import { readGathered } from './read-tab'
import { rehearse } from './rehearsal'

/**
 * The worker's side: what our own pages may ask of it.
 * @param isBehind whether the web has lost something: then no page may be kept in it
 * @returns what answers them; it gives undefined for what it does not know
 */
export function answerPages(
  isBehind: () => Promise<boolean>
): (message: unknown) => Promise<unknown> | undefined {
  // Asked when the popup wakes us, and answered before the page has been read.
  let asked: Promise<boolean> | undefined
  const wake = () => void (asked = isBehind())
  return (message) =>
    answerPage(message, wake, async () => {
      const answer = (await asked) ?? (await isBehind())
      asked = undefined
      return answer
    })
}

function answerPage(
  message: unknown,
  wake: () => void,
  isBehind: () => Promise<boolean>
): Promise<unknown> | undefined {
  const asked = v.safeParse(toWorkerSchema, message)
  if (!asked.success) return undefined
  const { output } = asked
  if (output.say === 'wake') {
    // Somebody has pressed the button: a safety copy under way in this worker waits until the page is kept.
    tellThatSomeoneIsHere()
    wake()
    rehearse()
    return Promise.resolve(null)
  }
  if (output.say === 'read-page') {
    const { tabId, address, title, gathered } = output
    const read = readGathered(tabId, { url: address, ...(title && { title }) }, gathered)
    return isBehind().then((yes) => (yes ? { ok: false, problem: 'behind', address } : read))
  }
  if (output.say === 'find-passages')
    return findInTab(output.tabId, output.passages, output.texts).then((found) => found ?? null)
  const { tabId, kind, picture } = output
  return readRest(tabId, { kind, ...(picture && { picture }) }).then((rest) => rest ?? null)
}
