import { onScopeDispose, shallowRef, watch } from 'vue'
import { clipHeads, libraryLines, newestClips, openedClip, withWritten } from '@/db/clip-library'
import type { ClipHead, LibraryLine, Newest, OpenedClip } from '@/db/clip-library'
import { followRows } from '@/db/follow'
import { steadyListing, type ClipFilter, type ClipListing } from '@/domain/clip-list'
import { useCareWeb } from './care-web'
import { useLive } from './live'
import { searchOf } from './search-connection'

export type { ClipHead, ClipLine, LibraryLine, Newest, OpenedClip, PassageLine } from '@/db/clip-library'

/** How many clips are read before the first paint: more than a high screen holds. */
const firstClips = 60

/**
 * The newest clips, live: enough for the first screen, however many there are. What is written shows from its own row
 * at once; the rest is read anew after it.
 */
export function useNewestClips() {
  const { database } = useCareWeb()
  const live = useLive<Newest>(() => newestClips(database, firstClips), {
    lines: [],
    waiting: [],
    isEmpty: true
  })
  const value = shallowRef(live.value.value)
  watch(live.value, (read) => (value.value = read), { flush: 'sync' })
  const showWritten = async (ids: ReadonlySet<string>) => {
    const heads = await clipHeads(database, [...ids])
    if (live.ready.value) value.value = withWritten(value.value, ids, heads)
  }
  onScopeDispose(
    followRows(database, ['clips'], (touched) => {
      const ids = touched.get('clips')
      // What can't be read so will be by the live query, which also says it.
      if (ids instanceof Set && ids.size <= firstClips) void showWritten(ids).catch(() => undefined)
    })
  )
  return { ...live, value }
}

/** From when the newest clips are handed over to when they are surely painted, in milliseconds. */
const painting = 60

/**
 * The whole library by its ids, live; undefined until it is read, and while another filter is read.
 * @param filter which clips
 * @param isDrawn whether the first screen stands: going through the whole library does not hold it up
 */
export function useClipList(filter: () => ClipFilter, isDrawn: () => boolean) {
  const { database } = useCareWeb()
  const search = searchOf(database)
  const list = shallowRef<ClipListing>()
  let soon: ReturnType<typeof setTimeout> | undefined
  const ask = () => {
    soon = undefined
    search.ask({ say: 'list', filter: filter() })
  }
  const unlisten = search.listen((answer) => {
    if (answer.say === 'listed' && answer.list.filter === filter())
      list.value = steadyListing(list.value, answer.list)
    // What was kept just now stands among the newest already; the whole list may follow.
    else if (answer.say === 'changed') soon ??= setTimeout(ask, 120)
  })
  watch(filter, () => {
    list.value = undefined
    ask()
  })
  watch(
    isDrawn,
    (drawn) => {
      if (drawn) soon ??= setTimeout(ask, painting)
    },
    { immediate: true }
  )
  onScopeDispose(() => {
    unlisten()
    clearTimeout(soon)
  })
  return list
}

/** The rows of a stretch of the library, live. @param known what is drawn until they are read */
export function useLibraryLines(ids: () => string[], known: LibraryLine[]) {
  const { database } = useCareWeb()
  return useLive(() => libraryLines(database, ids()), known, [ids])
}

/** What waits for a look, live. */
export function useClipHeads(ids: () => string[]) {
  const { database } = useCareWeb()
  return useLive(() => clipHeads(database, ids()), [] as ClipHead[], [ids])
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
