import { onScopeDispose, ref, type Ref } from 'vue'
import { localDay } from '@/domain/visit-time'

/** The day where the person is, also on a page that was left open over night. */
export function useToday(): Readonly<Ref<string>> {
  const today = ref(localDay(new Date()))
  const look = () => (today.value = localDay(new Date()))
  // A computer that slept runs no timers, and is looked at when it wakes.
  document.addEventListener('visibilitychange', look)
  const timer = setInterval(look, 60_000)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  return today
}
