import { createApp } from 'vue'
import type { Missing } from '@/stores/full-page'
import TroublePage from './TroublePage.vue'

/** Says in the place of the care web that something is missing from it; the client may go on with what is there. */
export function tellMissing(place: Element, missing: Missing, goOn: () => void): void {
  const onOpenAnyway = () => {
    trouble.unmount()
    goOn()
  }
  const trouble = createApp(TroublePage, { missing, onOpenAnyway })
  trouble.mount(place)
}
