import * as v from 'valibot'
import { browserSurroundings } from '@/browser/surroundings'
import { exampleName, ownWeb } from '@/db/database'
import { keepLastTyped } from '@/db/keep-typed'
import { unwrittenSchema } from '@/messages/typing'
import { openOwnWeb } from './own-web'
import { noteWitness } from './witness-notes'

/** The worker's side of a page that closed in mid-word. @param lastSaid the last it said on its line */
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
