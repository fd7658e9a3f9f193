import { computed, shallowRef } from 'vue'
import { bringBack, placeSeveral, removeSeveral, type Named, type Running } from '@/db/several'
import type { Ring, Sector } from '@/domain/partnership'
import { useCareWeb } from './care-web'

export type { Named }

/** How far a deed for many is. */
export interface Working {
  done: number
  total: number
}

/** Under this, in milliseconds, nobody waits: no progress is shown. */
const unfelt = 300

/** Deeds for many at once, with how far they are and a way to stop. Stopped, nothing of it was done. */
export function useSeveral() {
  const { database, surroundings } = useCareWeb()
  const working = shallowRef<Working>()
  const felt = shallowRef(false)
  let stopped = false

  async function run(total: number, work: (running: Running) => Promise<boolean>): Promise<boolean> {
    if (working.value || total === 0) return false
    stopped = false
    working.value = { done: 0, total }
    const timer = setTimeout(() => (felt.value = true), unfelt)
    try {
      return await work({
        onDone: (done) => (working.value = { done, total }),
        isStopped: () => stopped
      })
    } finally {
      clearTimeout(timer)
      felt.value = false
      working.value = undefined
    }
  }
  const plain = (all: readonly Named[]) => all.map(({ table, id }) => ({ table, id }))

  return {
    /** Set while something runs that is felt. */
    progress: computed(() => (felt.value ? working.value : undefined)),
    isBusy: computed(() => working.value !== undefined),
    stop: () => (stopped = true),
    run,
    remove: (all: readonly Named[]) =>
      run(all.length, (running) => removeSeveral(database, surroundings, plain(all), running)),
    bringBack: (all: readonly Named[]) =>
      run(all.length, (running) => bringBack(database, surroundings, plain(all), running)),
    place: (partnerIds: readonly string[], place: { sector: Sector } | { ring: Ring }) =>
      run(partnerIds.length, (running) =>
        placeSeveral(database, surroundings, [...partnerIds], { ...place }, running)
      )
  }
}
