import { onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue'

const watched = new WeakMap<Element, (isNear: boolean) => void>()
let observer: IntersectionObserver | undefined

/** One observer for all. Two margins: for the page itself, and for a list that scrolls within it. */
function nearness(): IntersectionObserver {
  const margins = { rootMargin: '1200px 0px', scrollMargin: '1200px 0px' }
  return (observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries)
      // A list that is not shown at all is not far away: it stays as it is.
      if (isIntersecting || boundingClientRect.width > 0) watched.get(target)?.(isIntersecting)
  }, margins))
}

/**
 * Whether a part of a very long list is near enough to the screen to be drawn. The part that holds the focus counts as
 * near wherever it is, so that drawing never loses it.
 * @param part its element, drawn or not
 * @param first whether it is near from the start
 */
export function useNearScreen(
  part: Readonly<Ref<HTMLElement | null>>,
  first: boolean
): Readonly<ShallowRef<boolean>> {
  const isNear = shallowRef(first)
  const leave = (element: Element | null | undefined) => {
    if (element) observer?.unobserve(element)
  }
  watch(
    part,
    (element, before) => {
      leave(before)
      if (!element) return
      watched.set(element, (now) => {
        isNear.value = now || element.contains(document.activeElement)
      })
      nearness().observe(element)
    },
    { flush: 'post', immediate: true }
  )
  onScopeDispose(() => leave(part.value))
  return isNear
}
