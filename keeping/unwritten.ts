import * as v from 'valibot'
import { listenToPages } from '@/browser/own-line'
import { answerOwnPages } from '@/browser/own-messages'
import { browserSurroundings } from '@/browser/surroundings'
import { exampleName, ownWeb } from '@/db/database'
import { keepLastTyped } from '@/db/keep-typed'
import { forgetWordsSchema, unwrittenSchema } from '@/messages/typing'
import { openOwnWeb } from './own-web'
import { noteWitness } from './witness-notes'

/**
 * The worker's side of a page that closes in mid-word: it writes what the page could not. Before all is removed it forgets
 * what it was told: such words came back into the empty web, when the pages that had them loaded anew.
 */
export function keepLastWords(): void {
  const inHand = new Set<Promise<void>>()
  const forget = listenToPages('typing', (lastSaid) => {
    const writing = keepUnwritten(lastSaid).finally(() => inHand.delete(writing))
    inHand.add(writing)
  })
  answerOwnPages((message) => {
    if (!v.is(forgetWordsSchema, message)) return undefined
    forget()
    // What is being written goes with all the rest.
    return Promise.allSettled(inHand).then(() => null)
  })
}

/** @param lastSaid the last that a page said on its line */
export async function keepUnwritten(lastSaid: unknown): Promise<void> {
  const said = v.safeParse(unwrittenSchema, lastSaid)
  if (!said.success || said.output.places.length === 0) return
  const { web, places } = said.output
  if (web !== ownWeb && web !== exampleName) return
  const opening = await openOwnWeb(web)
  if (!opening.ok) return
  for (const place of places) await keepLastTyped(opening.database, browserSurroundings, place)
  if (web === ownWeb) await noteWitness(opening.database)
  opening.database.close()
}
