import { storeToRefs } from 'pinia'
import { watch, type Ref } from 'vue'
import { useKeeping } from '@/stores/keeping'

/** "Keep it after all" goes away when it is pressed: the focus goes to the head of what came back. */
export function useKeptAfterAll(heading: Readonly<Ref<HTMLElement | null>>): void {
  const { state } = storeToRefs(useKeeping())
  watch(
    state,
    (now, before) => {
      if (now.phase === 'kept' && before.phase === 'takenBack') heading.value?.focus()
    },
    { flush: 'post' }
  )
}
