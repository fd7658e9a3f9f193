import type { BegunReading } from '@/clipping/begin-reading'
import KeepPopup from '@/components/keep/KeepPopup.vue'
import KeepTrouble from '@/components/keep/KeepTrouble.vue'
import { openCareWeb } from '@/stores/open-care-web'

/** The part of the popup that needs Vue and the database. */
export async function openPopup(begun: Promise<BegunReading>, place: Element): Promise<void> {
  await openCareWeb({ page: KeepPopup, props: { begun }, trouble: KeepTrouble }, place)
}
