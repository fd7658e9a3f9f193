import { shallowRef } from 'vue'
import { openBeside, openFullPage, ownWindowId } from '@/browser/own-pages'
import type { Subject } from '@/domain/subject'

/** The way from the popup or panel to our other pages. */
export function useOwnPages() {
  const besideIsThere = shallowRef(true)
  // The side panel only opens when that is the first thing a click does: the window is asked for beforehand.
  let windowId: number | undefined
  void ownWindowId().then((id) => (windowId = id))

  return {
    besideIsThere,
    /** Where a record's page is in the full page. */
    placeOf: ({ table, record }: Subject) => `#/${table}/${record.id}`,
    open: async (place: string) => {
      await openFullPage(place)
      window.close()
    },
    openBeside: async () => {
      if (windowId === undefined) return
      const opening = openBeside(windowId)
      besideIsThere.value = await opening
      if (besideIsThere.value) window.close()
    }
  }
}
