import { watch, type Ref } from 'vue'
import { useRoute, useRouter, type Router } from 'vue-router'
import { words } from '@/texts/words'

/** Routers that have shown a room: the first one leaves the focus to the browser. */
const begun = new WeakSet<Router>()

/**
 * Says to everyone that another room is here: the title of the page, and the focus on its heading.
 * @param heading can take the focus (`tabindex="-1"`)
 * @param title what the room is about; undefined while that is not known yet
 */
export function useArrival(
  heading: Readonly<Ref<HTMLElement | null>>,
  title: () => string | undefined
): void {
  const router = useRouter()
  const route = useRoute()
  const own = route.name
  let arrivedAt: string | undefined
  watch(
    [() => route.path, title, heading],
    () => {
      // Leaving counts even while the next title is not known: coming back is an arrival again.
      if (arrivedAt !== route.path) arrivedAt = undefined
      const name = title()
      if (name === undefined || !heading.value || route.name !== own) return
      document.title = `${name} · ${words.product}`
      if (arrivedAt === route.path) return
      arrivedAt = route.path
      if (begun.has(router)) heading.value.focus({ preventScroll: true })
      begun.add(router)
    },
    { flush: 'post', immediate: true }
  )
}
