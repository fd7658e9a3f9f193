import '@/assets/tokens.css'
import '@/assets/base.css'
import '@/assets/frame.css'
import '@/assets/shell.css'
import { createApp } from 'vue'
import CareWebPage from '@/components/shell/CareWebPage.vue'
import { careWebRouter } from '@/components/shell/rooms'
import TroublePage from '@/components/shell/TroublePage.vue'
import { goOn, lookAtOwnWeb } from '@/stores/full-page'
import { showCareWeb, type Opening } from '@/stores/open-care-web'

/** The full page: the care web itself, or what can be done when it can't be shown. */
const place = document.querySelector('#care-web') ?? document.body

function show(opening: Opening, accepted = false) {
  void goOn(opening, accepted)
  showCareWeb({ page: CareWebPage, trouble: TroublePage, plugins: [careWebRouter()] }, place, opening)
}

void lookAtOwnWeb().then(({ opening, missing }) => {
  if (!missing) return show(opening)
  const trouble = createApp(TroublePage, {
    missing,
    onOpenAnyway: () => {
      trouble.unmount()
      show(opening, true)
    }
  })
  return trouble.mount(place)
})
