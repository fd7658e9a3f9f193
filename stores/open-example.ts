import { browserSurroundings } from '@/browser/surroundings'
import { exampleName, openDatabase } from '@/db/database'
import { deleteExample, fillExample } from '@/db/example'
import { onTakenAway } from '@/db/taken-away'
import { exampleWeb } from '@/keeping/example/build'
import { goHome } from './example'
import type { Opening } from './open-care-web'

/**
 * Opens the example web, filled. One's own web is neither read nor written. An example that can't be opened holds
 * nothing of anyone's: it is made once more before anything is said.
 */
export async function openExample(): Promise<Opening> {
  const opening = await tryToOpen()
  if (opening.ok) return opening
  await deleteExample().catch(() => undefined)
  return tryToOpen()
}

async function tryToOpen(): Promise<Opening> {
  const opening = await openDatabase(exampleName)
  if (!opening.ok) return opening
  try {
    await fillExample(opening.database, () => exampleWeb(browserSurroundings.now()))
  } catch (error) {
    opening.database.close()
    return { ok: false, problem: 'unreadable', detail: String(error) }
  }
  // Left in another tab: this one has nothing to show any more.
  onTakenAway(opening.database, () => goHome(opening.database))
  return opening
}
