import { browserSurroundings } from '@/browser/surroundings'
import { ownWeb } from '@/db/database'
import { rescue } from '@/keeping/rescue'

/** What can still be read of a web that does not open, as the text of a backup file. */
export function rescueOwnWeb() {
  return rescue(ownWeb, browserSurroundings.now())
}
