import { computed } from 'vue'
import { addLifeEvent, changeLifeEvent, lifeEventsIn, removeLifeEvent } from '@/db/life-line'
import type { LifeEvent } from '@/domain/life-event'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** What was read last: the next part that shows it stands at once, and follows from there. */
const readLast = new WeakMap<object, LifeEvent[]>()

/** What is on the life line, live; the latest first. */
export function useLifeLine() {
  const { database } = useCareWeb()
  const known = readLast.get(database)
  const live = useLive<LifeEvent[]>(async () => {
    const events = await lifeEventsIn(database)
    readLast.set(database, events)
    return events
  }, known ?? [])
  return { ...live, ready: computed(() => known !== undefined || live.ready.value) }
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
