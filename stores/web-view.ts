import { shallowRef } from 'vue'
import { readSetting, writeSetting } from '@/db/drafts'
import { useCareWeb } from './care-web'

export type WebView = 'map' | 'list'
export const isWebView = (value: unknown): value is WebView => value === 'map' || value === 'list'
const viewId = 'web-view'

/** Whether the web was last looked at as a map or as a list. */
export function useWebView() {
  const { database } = useCareWeb()
  const chosen = shallowRef<WebView>()
  const ready = shallowRef(false)
  void readSetting(database, viewId)
    .then((view) => {
      if (isWebView(view)) chosen.value ??= view
    })
    .catch(() => undefined)
    .finally(() => (ready.value = true))
  return {
    chosen,
    ready,
    choose: (view: WebView) => {
      chosen.value = view
      void writeSetting(database, viewId, view).catch(() => undefined)
    }
  }
}
