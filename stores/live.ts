import { onScopeDispose, shallowRef, watch as watchSources, type ShallowRef, type WatchSource } from 'vue'
import { watch as watchDatabase } from '@/db/database'

/**
 * A value that follows the database: read once, and again after every change to what it read, wherever that was made
 * (popup, another tab, the worker).
 * @param query reads from the database; what it gives must not be changed
 * @param initial stands until the first answer
 * @param sources when one of these changes, the query is asked anew
 * @returns the value, and whether the first answer has come
 */
export function useLive<T>(
  query: () => Promise<T>,
  initial: T,
  sources: WatchSource[] = []
): {
  value: Readonly<ShallowRef<T>>
  ready: Readonly<ShallowRef<boolean>>
  problem: Readonly<ShallowRef<unknown>>
} {
  const value = shallowRef(initial)
  const ready = shallowRef(false)
  const problem = shallowRef<unknown>(undefined)
  let stop = () => {}
  const start = () => {
    stop()
    problem.value = undefined
    stop = watchDatabase(
      query,
      (next) => {
        value.value = next
        problem.value = undefined
        ready.value = true
      },
      (error) => {
        problem.value = error
        ready.value = true
      }
    )
  }
  start()
  if (sources.length > 0) watchSources(sources, start)
  onScopeDispose(() => stop())
  return { value, ready, problem }
}
