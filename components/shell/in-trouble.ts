import { defineAsyncComponent } from 'vue'
import type { Trouble } from '@/stores/full-page'

// Seldom seen, and loaded when it is needed: the first room stands sooner.
export const TroublePage = defineAsyncComponent(() => import('./TroublePage.vue'))
export const ExampleTrouble = defineAsyncComponent(() => import('@/components/example/ExampleTrouble.vue'))

/** Says what is wrong, in the place of the care web or above it. */
export async function tellTrouble(place: Element, trouble: Trouble, goOn: () => void): Promise<void> {
  const { showTrouble } = await import('./show-trouble')
  showTrouble(place, trouble, goOn)
}
