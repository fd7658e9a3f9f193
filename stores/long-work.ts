import { computed, shallowRef } from 'vue'
import type { Running } from '@/db/running'

/** How far a deed for many is. */
interface Working {
  done: number
  total: number
}

/** Under this, in milliseconds, nobody waits: no progress is shown. */
const unfelt = 300

/** Work that may take longer than a moment: how far it is, and a way to stop it. Stopped, nothing of it was done. */
export function useLongWork() {
  const working = shallowRef<Working>()
  const felt = shallowRef(false)
  const wasStopped = shallowRef(false)
  let stopped = false

  /**
   * @param total of how many, where that is known before
   * @param idle is given at once while something else runs
   */
  async function run<T>(total: number, idle: T, work: (running: Running) => Promise<T>): Promise<T> {
    if (working.value) return idle
    stopped = false
    wasStopped.value = false
    working.value = { done: 0, total }
    const timer = setTimeout(() => (felt.value = true), unfelt)
    try {
      return await work({
        onDone: (done, of = total) => (working.value = { done, total: of }),
        isStopped: () => stopped
      })
    } finally {
      clearTimeout(timer)
      wasStopped.value = stopped
      felt.value = false
      working.value = undefined
    }
  }

  return {
    /** Set while something runs that is felt. */
    progress: computed(() => (felt.value ? working.value : undefined)),
    isBusy: computed(() => working.value !== undefined),
    /** Whether what ran last was stopped. */
    wasStopped,
    stop: () => (stopped = true),
    run
  }
}
