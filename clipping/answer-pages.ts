import * as v from 'valibot'
import { tellThatSomeoneIsHere } from '@/browser/while-someone-types'
import { toWorkerSchema } from '@/messages/reading'
import { findInTab } from './find-in-tab'
import { readRest } from './read-rest'
import { readGathered } from './read-tab'
import { rehearse } from './rehearsal'

/** The worker's side: what our own pages may ask of it. @returns undefined for what it does not know */
export function answerPages(message: unknown): Promise<unknown> | undefined {
  const asked = v.safeParse(toWorkerSchema, message)
  if (!asked.success) return undefined
  const { output } = asked
  if (output.say === 'wake') {
    // Somebody has pressed the button: a safety copy under way in this worker waits until the page is kept.
    tellThatSomeoneIsHere()
    rehearse()
    return Promise.resolve(null)
  }
  if (output.say === 'read-page') {
    const { tabId, address, title, gathered } = output
    return Promise.resolve(readGathered(tabId, { url: address, ...(title && { title }) }, gathered))
  }
  if (output.say === 'find-passages')
    return findInTab(output.tabId, output.passages, output.texts).then((found) => found ?? null)
  return readRest(output.tabId, output.picture).then((rest) => rest ?? null)
}
