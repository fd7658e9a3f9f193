import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { placeOfFound } from '@/components/shell/found-place'
import { useSearch, type FoundPart } from '@/stores/search'
import type { Entry } from './palette-entries'
import { foundHere } from './palette-groups'

/** How many of each group: the palette is for going there, the room of clips for looking around. */
const atMost = 6
const whole = (parts: readonly FoundPart[]) => parts.map(({ words }) => words).join('')

/** People, things and clips by name, and every word of the client's own, from the search that all rooms share. */
export function usePaletteFinds() {
  const router = useRouter()
  const { query: typed, found, answered, state } = useSearch(atMost)
  const finds = computed<Entry[]>(() =>
    foundHere.flatMap((group) =>
      found.value[group].map((line) => ({
        id: `${line.table}-${line.id}`,
        group,
        label: whole(line.title),
        more: whole(line.more),
        run: () => router.push(placeOfFound(line))
      }))
    )
  )
  const isBroken = computed(() => state.value.problem !== undefined)
  // What answers before all is read knows nothing yet: that is no answer.
  const isLooking = computed(
    () =>
      typed.value.trim() !== '' && !isBroken.value && (!state.value.ready || answered.value !== typed.value)
  )
  return { typed, finds, isLooking, isBroken }
}
