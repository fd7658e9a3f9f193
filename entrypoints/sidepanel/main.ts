import '@/assets/tokens.css'
import '@/assets/base.css'
import KeepPanel from '@/components/keep/KeepPanel.vue'
import KeepTrouble from '@/components/keep/KeepTrouble.vue'
import { tellTrouble } from '@/components/shell/in-trouble'
import { openPanel } from '@/stores/panel'
import { followReaderSettings } from '@/stores/reader-settings'

/** The side panel in Chromium, the sidebar in Firefox. */
const place = document.querySelector('#page') ?? document.body
followReaderSettings()
void import('@/stores/locked-web').then(({ followChange }) => followChange())
void openPanel(
  { page: KeepPanel, trouble: KeepTrouble },
  place,
  (trouble) => void tellTrouble(place, trouble, () => {})
)
