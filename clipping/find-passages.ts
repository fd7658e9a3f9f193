import * as v from 'valibot'
import { sayToWorker } from '@/browser/own-messages'
import { passagesAgainSchema, type PassageAgain, type SoughtPassage } from '@/domain/passage-again'
import type { ToWorker } from '@/messages/reading'

/**
 * Looks for kept passages on the page of a tab, by way of the worker.
 * @returns one answer for each, in their order; undefined where the page could not be read
 */
export async function findPassages(
  tabId: number,
  passages: SoughtPassage[],
  texts: string[]
): Promise<PassageAgain[] | undefined> {
  const message: ToWorker = { say: 'find-passages', tabId, passages, texts }
  const said = await sayToWorker(message)
  // Where the worker does not answer, the page is looked through here.
  const answer =
    said === undefined ? await (await import('./find-in-tab')).findInTab(tabId, passages, texts) : said
  const checked = v.safeParse(passagesAgainSchema, answer)
  return checked.success && checked.output.length === passages.length ? checked.output : undefined
}
