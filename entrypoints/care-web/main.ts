import '@/assets/tokens.css'
import '@/assets/base.css'
import '@/assets/frame.css'
import '@/assets/shell.css'
import CareWebPage from '@/components/shell/CareWebPage.vue'
import { ExampleTrouble, tellTrouble, TroublePage } from '@/components/shell/in-trouble'
import { careWebRouter } from '@/components/shell/rooms'
import { asksForExample } from '@/stores/example'
import { goOn, lookAtOwnWeb, type Trouble } from '@/stores/full-page'
import { showCareWeb, type Opening } from '@/stores/open-care-web'

/** The full page: the care web itself, or what can be done when it can't be shown. */
const place = document.querySelector('#care-web') ?? document.body

const parts = () => ({ page: CareWebPage, trouble: TroublePage, plugins: [careWebRouter()] })

function show(opening: Opening, accepted = false) {
  const app = showCareWeb(parts(), place, opening)
  void goOn(opening, accepted, app, (trouble) => {
    if (trouble.kind === 'missing') app.unmount()
    tell(trouble, opening)
  })
}

const tell = (trouble: Trouble, opening?: Opening) =>
  void tellTrouble(place, trouble, () => opening && show(opening, true))

async function showExample() {
  const { openExample } = await import('@/stores/open-example')
  showCareWeb({ ...parts(), trouble: ExampleTrouble }, place, await openExample())
}

async function showOwn() {
  const { opening, missing } = await lookAtOwnWeb(tell)
  if (missing) tell({ kind: 'missing', missing }, opening)
  else show(opening)
}

void (asksForExample(location.search) ? showExample() : showOwn())
