import { computed } from 'vue'
import { localDay } from '@/domain/visit-time'
import { useNextVisits } from '@/stores/next-visits'
import { comingDay } from '@/texts/next-day'

/** The day of the next visit with each who has one, in words: "Tuesday", "Tue 24 Nov". */
export function useNextInWords() {
  const visits = useNextVisits()
  return computed(() => {
    const today = localDay(new Date())
    return new Map([...visits.value].map(([id, { on }]) => [id, comingDay(on, today)]))
  })
}
