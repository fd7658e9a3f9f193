import { looseOnes } from '@/db/loose'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** What is not part of anything yet, live. */
export function useLoose() {
  const { database } = useCareWeb()
  return useLive(() => looseOnes(database), { things: [], clips: [] })
}
