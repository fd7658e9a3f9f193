import { shallowRef } from 'vue'
import { browserSurroundings } from '@/browser/surroundings'
import { ownWeb } from '@/db/database'
import type { SafetyCopy } from '@/domain/safety-copy'
import { copyAsBackup } from '@/keeping/safety-copies/as-backup'
import { isCopyWhole, letCopiesGo, listSafetyCopies } from '@/keeping/safety-copies/list'
import { putCopyBack, recoverFrom, type PutBack } from '@/keeping/safety-copies/put-back'
import { takeSafetyCopy, type Taken } from '@/keeping/safety-copies/take'
import { useCareWeb } from './care-web'
import { useCopyFirst } from './copy-first'
import { useLongWork } from './long-work'

export type { PutBack, SafetyCopy, Taken }

/** Where a page that is loaded anew finds the copy of what stood before another was put back. */
const backPlace = 'put-back'

const stopped: PutBack = { ok: false, problem: 'stopped' }

/** Puts a copy back, and asks before it is done without a copy of what stands. */
function askingFirst(
  { ask }: ReturnType<typeof useCopyFirst>,
  put: (how?: { withoutCopy: true }) => Promise<PutBack>
): Promise<PutBack> {
  return put().then(async (end) =>
    !end.ok && end.problem === 'no-copy' && (await ask(end.why)) ? put({ withoutCopy: true }) : end
  )
}

function useCopies(how?: 'thorough') {
  const copies = shallowRef<SafetyCopy[]>()
  const look = async () => (copies.value = await listSafetyCopies(how))
  void look()
  return { copies, look, isWhole: isCopyWhole }
}

/** The safety copies of the web that this page has open. */
export function useSafetyCopies() {
  const { database, surroundings } = useCareWeb()
  const { progress, isBusy, stop, run } = useLongWork()
  const { copies, look, isWhole } = useCopies()
  const copyFirst = useCopyFirst()
  return {
    copies,
    isWhole,
    copyFirst,
    progress,
    isBusy,
    stop,
    take: async (): Promise<Taken> => {
      const taken = await takeSafetyCopy(database, 'change')
      await look()
      return taken
    },
    letGo: async (ids: readonly string[]) => {
      await letCopiesGo(ids)
      await look()
    },
    /** After it the page is loaded anew: search knows the web that stood before. */
    putBack: async (copy: SafetyCopy): Promise<PutBack> => {
      const put = await askingFirst(copyFirst, (how) =>
        run(0, stopped, (running) => putCopyBack(database, surroundings, copy, running, how))
      )
      if (put.ok) {
        sessionStorage.setItem(backPlace, put.before?.id ?? '')
        location.reload()
      }
      return put
    },
    /** What a page that was loaded anew after a putting back says. @returns the copy of what stood before, once */
    justPutBack: (): { before: string } | undefined => {
      const before = sessionStorage.getItem(backPlace)
      sessionStorage.removeItem(backPlace)
      return before === null ? undefined : { before }
    }
  }
}

/** The same for a web that lost something or can't be opened: nothing is written until the person chose one. */
export function useRecovery() {
  const { progress, isBusy, wasStopped, stop, run } = useLongWork()
  const { copies, isWhole } = useCopies('thorough')
  const copyFirst = useCopyFirst()
  return {
    copies,
    isWhole,
    copyFirst,
    progress,
    isBusy,
    stop,
    wasStopped,
    asBackup: (copy: SafetyCopy) => run(0, undefined, (running) => copyAsBackup(copy, running)),
    recover: async (copy: SafetyCopy): Promise<PutBack> => {
      const put = await askingFirst(copyFirst, (how) =>
        run(0, stopped, (running) => recoverFrom(ownWeb, browserSurroundings, copy, running, how))
      )
      if (put.ok) location.reload()
      return put
    }
  }
}
