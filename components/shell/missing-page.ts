import { createApp } from 'vue'
import type { Missing } from '@/stores/full-page'
import TroublePage from './TroublePage.vue'

/** Puts the page that says so in the place of the care web. */
export function showMissing(place: Element, missing: Missing, goOn: () => void): void {
  const onOpenAnyway = () => {
    trouble.unmount()
    goOn()
  }
  const trouble = createApp(TroublePage, { missing, onOpenAnyway })
  trouble.mount(place)
}
