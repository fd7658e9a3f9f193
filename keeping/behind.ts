import { ownWeb } from '@/db/database'
import { peek } from '@/db/peek'
import { openOwnWeb } from './own-web'
import { quietly, readWitness } from './witness'
import { missingRows } from './witness-notes'

/**
 * Whether the client's own web lacks something that the witness remembers. The worker asks before a page is kept, while it
 * is being read: into a web that the browser has emptied nothing must be written. Counted is only where something looks
 * wrong at first sight.
 */
export async function isOwnWebBehind(): Promise<boolean> {
  const remembered = await quietly(() => readWitness({ name: ownWeb }))
  if (!remembered || remembered.number === 0) return false
  const seen = await quietly(() => peek(ownWeb, remembered.probes ?? {}))
  if (seen?.reads && seen.number >= remembered.number) return false
  const opening = await openOwnWeb()
  // Why it does not open is said by the page that opens it.
  if (!opening.ok) return false
  const missing = await quietly(() => missingRows(opening.database))
  opening.database.close()
  return missing !== undefined
}
