import { computed, watch, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { useArrival } from '@/components/shell/arrival'
import { placeOfRecord } from '@/components/shell/places'
import { nameOf } from '@/domain/subject'
import { usePersonPage } from '@/stores/person-page'
import { words } from '@/texts/words'

/**
 * What the page of one record has before it: the record with all that hangs on it, or that it is gone. A record that
 * became another one (made one, switched to another kind) leads to the page of the one that stands now.
 * @param heading takes the focus on arrival
 */
export function useSubjectPage(id: () => string, heading: Readonly<Ref<HTMLElement | null>>) {
  const router = useRouter()
  const { value, ready, problem } = usePersonPage(id)
  const found = computed(() => (value.value?.of === id() ? value.value.found : undefined))
  const page = computed(() => (found.value?.is === 'page' ? found.value.page : undefined))
  const name = computed(() => page.value && (nameOf(page.value.subject) || words.noName))
  const isGone = computed(() => found.value?.is === 'gone')
  useArrival(heading, () => (isGone.value ? words.person.gone : name.value))
  watch(found, (now) => {
    if (now?.is === 'became') void router.replace(placeOfRecord(now.table, now.id))
  })
  return { page, name, isGone, problem, ready: computed(() => ready.value && found.value !== undefined) }
}
