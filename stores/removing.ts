import { useLongWork } from './long-work'

/** Whether this very page is removing everything: it is told like all others that the database goes, and stays. */
const removing = { now: false }
export const isRemoving = (): boolean => removing.now

export function useRemoving() {
  const { progress, run } = useLongWork()
  return {
    /** How far it is. */
    progress,
    /** @returns whether nothing is left */
    removeEverything: async (): Promise<boolean> => {
      removing.now = true
      const { removeEverything } = await import('@/keeping/remove-everything')
      return run(0, false, ({ onDone }) => removeEverything(onDone))
    },
    beginAnew: () => {
      location.hash = '#/'
      location.reload()
    }
  }
}
