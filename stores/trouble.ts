import { browserSurroundings } from '@/browser/surroundings'
import { ownWeb } from '@/db/database'
import { rescue } from '@/keeping/rescue'
import { goOnWithoutCopy } from '@/keeping/safety-copies/before-change'
import { useLongWork } from './long-work'

/** What can still be read of a web that does not open, as the text of a backup file. */
export function useRescue() {
  const { progress, isBusy, stop, run } = useLongWork()
  return {
    progress,
    isBusy,
    stop,
    /** @returns undefined while it is already under way */
    rescue: () => run(0, undefined, (running) => rescue(ownWeb, browserSurroundings.now(), running))
  }
}

/** The web is made ready for this version though no copy of it could be taken: the client was told, and said so. */
export function changeWithoutCopy(): void {
  goOnWithoutCopy()
  location.reload()
}
