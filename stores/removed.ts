import { letGo } from '@/db/let-go'
import { recentlyRemoved, type RemovedThing } from '@/db/removed'
import { useCareWeb } from './care-web'
import { useLive } from './live'
import { useSeveral } from './several'

export type { RemovedThing }

/** What was removed and waits, live, and what can be done with it. */
export function useRemoved() {
  const { database, surroundings } = useCareWeb()
  const { value, ready, problem } = useLive(() => recentlyRemoved(database, surroundings.now()), [])
  const { bringBack, run, copyFirst, progress, isBusy, stop } = useSeveral()
  return {
    things: value,
    ready,
    problem,
    progress,
    isBusy,
    stop,
    bringBack,
    copyFirst,
    /** Deletes for good. @returns how many went */
    letGo: async (things: readonly RemovedThing[]): Promise<number> => {
      let gone = 0
      const going = things.map(({ table, id }) => ({ table, id }))
      await run(going.length, async (running) => {
        if (going.length > 1 && !(await copyFirst.copied(database, 'removal'))) return false
        gone = await letGo(database, surroundings, going, running)
        return true
      })
      return gone
    }
  }
}
