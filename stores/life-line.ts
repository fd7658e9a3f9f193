import { addLifeEvent, changeLifeEvent, lifeEventsIn, removeLifeEvent } from '@/db/life-line'
import type { LifeEvent } from '@/domain/life-event'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** What is on the life line, live; the latest first. */
export function useLifeLine() {
  const { database } = useCareWeb()
  return useLive<LifeEvent[]>(() => lifeEventsIn(database), [])
}

/** What can be done with the life line. */
export function useLifeLineDeeds() {
  const { database, surroundings } = useCareWeb()
  return {
    add: async (event: Pick<LifeEvent, 'name'> & Partial<Pick<LifeEvent, 'on' | 'side'>>) => {
      const id = surroundings.newId()
      await addLifeEvent(database, surroundings, { ...event, id })
      return id
    },
    change: (id: string, fields: Parameters<typeof changeLifeEvent>[3]) =>
      changeLifeEvent(database, surroundings, id, fields),
    remove: (id: string) => removeLifeEvent(database, surroundings, id)
  }
}
