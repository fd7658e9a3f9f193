import { computed, nextTick } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { isWebView, useWebView, type WebView } from '@/stores/web-view'

/** Above so many people the list comes first. */
const mapAtMost = 150

/** As wide as a phone: words on the map would have to be moved into sight there (the same width as in the styles). */
const isNarrow = () => globalThis.matchMedia?.('(max-width: 719px)').matches

/**
 * Whether the web is shown as a map or as a list: as the address says, else as it was chosen last, else as a map, and as a
 * list on a phone. A web with very many people opens as a list.
 * @param count how many there are
 */
export function useShownView(count: () => number) {
  const route = useRoute()
  const router = useRouter()
  const { chosen, ready, choose } = useWebView()
  /** Found once: nobody's map turns into a list under their hands because one more came. */
  let opened: WebView | undefined
  const usual = () =>
    (opened ??= count() > mapAtMost ? 'list' : (chosen.value ?? (isNarrow() ? 'list' : 'map')))
  return {
    ready,
    view: computed<WebView>(() => (isWebView(route.query.view) ? route.query.view : usual())),
    show: async (view: WebView) => {
      choose(view)
      await router.replace({ query: { ...route.query, view } })
      await nextTick()
      document.querySelector<HTMLElement>(`[data-view="${view}"]`)?.focus()
    }
  }
}
