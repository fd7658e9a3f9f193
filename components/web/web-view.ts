import { computed, nextTick } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { isWebView, useWebView, type WebView } from '@/stores/web-view'

/** Above so many people the list comes first. */
const mapAtMost = 150
const roomForMap = '(min-width: 720px)'

/**
 * Whether the web is shown as a map or as a list: as the address says, else as it was chosen last, else as it suits the
 * screen and the number of people.
 * @param count how many there are
 */
export function useShownView(count: () => number) {
  const route = useRoute()
  const router = useRouter()
  const { chosen, ready, choose } = useWebView()
  const isWide = typeof matchMedia === 'function' && matchMedia(roomForMap).matches
  const usual = computed<WebView>(() => {
    if (!isWide || count() > mapAtMost) return 'list'
    return chosen.value ?? 'map'
  })
  return {
    ready,
    view: computed<WebView>(() => (isWebView(route.query.view) ? route.query.view : usual.value)),
    show: async (view: WebView) => {
      choose(view)
      await router.replace({ query: { ...route.query, view } })
      await nextTick()
      document.querySelector<HTMLElement>(`[data-view="${view}"]`)?.focus()
    }
  }
}
