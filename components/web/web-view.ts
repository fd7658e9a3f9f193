import { computed, nextTick } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { isWebView, useWebView, type WebView } from '@/stores/web-view'

/** Above so many people the list comes first. */
const mapAtMost = 150

/**
 * Whether the web is shown as a map or as a list: as the address says, else as it was chosen last. A web with
 * very many people opens as a list.
 * @param count how many there are
 */
export function useShownView(count: () => number) {
  const route = useRoute()
  const router = useRouter()
  const { chosen, ready, choose } = useWebView()
  const usual = computed<WebView>(() => (count() > mapAtMost ? 'list' : (chosen.value ?? 'list')))
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
