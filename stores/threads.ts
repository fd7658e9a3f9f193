import { threads } from '@/db/threads'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** The threads between people of the web, live. */
export function useThreads() {
  const { database } = useCareWeb()
  return useLive(() => threads(database), []).value
}
