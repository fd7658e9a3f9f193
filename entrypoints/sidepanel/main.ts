import '@/assets/tokens.css'
import '@/assets/base.css'
import KeepPanel from '@/components/keep/KeepPanel.vue'
import KeepTrouble from '@/components/keep/KeepTrouble.vue'
import { openCareWeb } from '@/stores/open-care-web'
import { followReaderSettings } from '@/stores/reader-settings'

/** The side panel in Chromium, the sidebar in Firefox. */
followReaderSettings()
void import('@/stores/locked-web').then(({ followChange }) => followChange())
void openCareWeb({ page: KeepPanel, trouble: KeepTrouble }, document.querySelector('#page') ?? document.body)
