import { clipLibrary, openedClip, type OpenedClip } from '@/db/clip-library'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { ClipLine, OpenedClip } from '@/db/clip-library'

/** All clips, the newest first, live. */
export function useClipLibrary() {
  const { database } = useCareWeb()
  return useLive(() => clipLibrary(database), [])
}

/** One clip, live; `of` says which was read. */
export function useOpenedClip(id: () => string) {
  const { database } = useCareWeb()
  return useLive<{ of: string; clip?: OpenedClip } | undefined>(
    async () => {
      const of = id()
      const clip = await openedClip(database, of)
      return clip ? { of, clip } : { of }
    },
    undefined,
    [id]
  )
}
