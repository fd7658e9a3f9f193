import { defineAsyncComponent } from 'vue'
import '@/assets/tokens.css'
import '@/assets/base.css'
import '@/assets/popup.css'
import { begunReading } from '@/clipping/begin-reading'
import KeepPopup from '@/components/keep/KeepPopup.vue'
import { openCareWeb } from '@/stores/open-care-web'

const KeepTrouble = defineAsyncComponent(() => import('@/components/keep/KeepTrouble.vue'))

/** The toolbar popup: the page is being read since its first script (entrypoints/begin.ts), while this one loaded. */
const begun = begunReading()
void openCareWeb(
  { page: KeepPopup, props: { begun }, trouble: KeepTrouble },
  document.querySelector('#page') ?? document.body
)
