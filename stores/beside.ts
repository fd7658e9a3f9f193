import { onScopeDispose, ref } from 'vue'
import { onSession, readSession } from '@/browser/session'
import { useKeeping } from './keeping'

/** Lets the panel beside the page follow what the popup keeps. */
export function useBeside() {
  const keeping = useKeeping()
  const isEmpty = ref(true)
  const show = (clipId: string | undefined) => {
    if (clipId === undefined) return
    isEmpty.value = false
    void keeping.show(clipId)
  }
  void readSession('besideClip').then(show)
  onScopeDispose(onSession((session) => show(session.besideClip)))
  return { isEmpty }
}
