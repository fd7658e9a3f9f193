import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { onSession, readSession, type Session } from '@/browser/session'
import { onTabBeside } from '@/browser/tab-beside'
import { useKeeping } from './keeping'

/**
 * Lets the panel beside the page follow what the popup keeps, and say when the page beside it may be another one by now:
 * more than "another tab is in front" and "it has loaded something" can't be known.
 */
export function useBeside() {
  const keeping = useKeeping()
  const isEmpty = ref(true)
  const keptIn = shallowRef<number>()
  const inFront = shallowRef<number>()
  const hasLoaded = ref(false)

  const show = (clipId: string | undefined) => {
    if (clipId === undefined) return
    isEmpty.value = false
    void keeping.show(clipId)
  }
  const isBeside = (tab: Session['besideTab']) => {
    if (tab === undefined) return
    keptIn.value = inFront.value = tab.tabId
    hasLoaded.value = false
  }
  void readSession('besideClip').then(show)
  void readSession('besideTab').then(isBeside)
  onScopeDispose(
    onSession((session) => {
      show(session.besideClip)
      isBeside(session.besideTab)
    })
  )
  onScopeDispose(
    onTabBeside((tabId, loads) => {
      if (!loads) inFront.value = tabId
      else if (tabId === keptIn.value) hasLoaded.value = true
    })
  )

  const mayBeAnother = computed(() => !isEmpty.value && (hasLoaded.value || inFront.value !== keptIn.value))
  return { isEmpty, mayBeAnother }
}
