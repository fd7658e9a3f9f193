import { defineAsyncComponent } from 'vue'
import type { Database, Missing } from '@/stores/full-page'

// Seldom seen, and loaded when it is needed: the first room stands sooner.
export const TroublePage = defineAsyncComponent(() => import('./TroublePage.vue'))
export const ExampleTrouble = defineAsyncComponent(() => import('@/components/example/ExampleTrouble.vue'))

/** Says in the place of the care web that something is missing from it; the client may go on with what is there. */
export async function tellMissing(place: Element, missing: Missing, goOn: () => void): Promise<void> {
  const { showMissing } = await import('./missing-page')
  showMissing(place, missing, goOn)
}

/** What a page does once its first room has stood for a while. */
export const doLater = (database: Database): void =>
  void import('./afterwards').then(({ afterwards }) => afterwards(database))
