import '@/assets/tokens.css'
import '@/assets/base.css'
import '@/assets/popup.css'
import KeepPopup from '@/components/keep/KeepPopup.vue'
import KeepTrouble from '@/components/keep/KeepTrouble.vue'
import { openCareWeb } from '@/stores/open-care-web'

/** The toolbar popup. */
void openCareWeb({ page: KeepPopup, trouble: KeepTrouble }, document.querySelector('#page') ?? document.body)
