import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Who is shown beside the list. It stands in the address, so that it is there again after a reload. */
export function useBeside() {
  const route = useRoute()
  const router = useRouter()
  const beside = computed(() => (typeof route.query.person === 'string' ? route.query.person : undefined))
  return {
    beside,
    /** Shows one, or none when it is the one that is shown. */
    showBeside: (id: string) => {
      const { person, ...rest } = route.query
      void router.replace({ query: person === id ? rest : { ...rest, person: id } })
    }
  }
}
