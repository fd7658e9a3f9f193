import { defineAsyncComponent } from 'vue'
import type { BegunReading } from '@/clipping/begin-reading'
import KeepPopup from '@/components/keep/KeepPopup.vue'
import { openCareWeb } from '@/stores/open-care-web'

const KeepTrouble = defineAsyncComponent(() => import('@/components/keep/KeepTrouble.vue'))

/** The part of the popup that needs Vue and the database. */
export async function openPopup(begun: Promise<BegunReading>, place: Element): Promise<void> {
  await openCareWeb({ page: KeepPopup, props: { begun }, trouble: KeepTrouble }, place)
}
