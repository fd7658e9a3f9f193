import '@/assets/tokens.css'
import '@/assets/base.css'
import '@/assets/frame.css'
import '@/assets/shell.css'
import CareWebPage from '@/components/shell/CareWebPage.vue'
import { doLater, ExampleTrouble, tellMissing, TroublePage } from '@/components/shell/seldom'
import { careWebRouter } from '@/components/shell/rooms'
import { asksForExample } from '@/stores/example'
import { goOn, lookAtOwnWeb, type Missing } from '@/stores/full-page'
import { showCareWeb, type Opening } from '@/stores/open-care-web'

/** The full page: the care web itself, or what can be done when it can't be shown. */
const place = document.querySelector('#care-web') ?? document.body

const parts = () => ({ page: CareWebPage, trouble: TroublePage, plugins: [careWebRouter()] })

function show(opening: Opening, accepted = false) {
  const app = showCareWeb(parts(), place, opening)
  const missed = (missing: Missing) => {
    app.unmount()
    void tell(opening, missing)
  }
  void goOn(opening, accepted, missed, doLater)
}

const tell = (opening: Opening, missing: Missing) => tellMissing(place, missing, () => show(opening, true))

async function showExample() {
  const { openExample } = await import('@/stores/open-example')
  showCareWeb({ ...parts(), trouble: ExampleTrouble }, place, await openExample())
}

async function showOwn() {
  const { opening, missing } = await lookAtOwnWeb()
  if (missing) await tell(opening, missing)
  else show(opening)
}

void (asksForExample(location.search) ? showExample() : showOwn())
