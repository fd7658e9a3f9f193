import { onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue'

interface Watched {
  isNear: () => boolean
  see: (isNear: boolean) => void
}
const watched = new WeakMap<Element, Watched>()
let observer: IntersectionObserver | undefined

/** What came near and is not drawn yet: one part for a frame, so that no frame is held up by many. */
const coming = new Set<Element>()
let isDrawing = false
function drawNext(): void {
  const [next] = coming
  isDrawing = next !== undefined
  if (!next) return
  coming.delete(next)
  watched.get(next)?.see(true)
  requestAnimationFrame(drawNext)
}

/** How far the middle of a part is from the middle of the screen. */
const distance = ({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry) =>
  Math.abs((top + bottom - innerHeight) / 2)

/** One observer for all. Two margins: for the page itself, and for a list that scrolls within it. */
function nearness(): IntersectionObserver {
  const margins = { rootMargin: '1200px 0px', scrollMargin: '1200px 0px' }
  return (observer ??= new IntersectionObserver((entries) => {
    for (const entry of entries.toSorted((a, b) => distance(a) - distance(b))) {
      const { target, isIntersecting, boundingClientRect } = entry
      // A list that is not shown at all is not far away: it stays as it is.
      if (!isIntersecting && boundingClientRect.width === 0) continue
      const part = watched.get(target)
      coming.delete(target)
      if (!isIntersecting) part?.see(false)
      else if (part && !part.isNear()) coming.add(target)
    }
    if (!isDrawing) drawNext()
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
    if (!element) return
    observer?.unobserve(element)
    coming.delete(element)
  }
  watch(
    part,
    (element, before) => {
      leave(before)
      if (!element) return
      watched.set(element, {
        isNear: () => isNear.value,
        see: (now) => (isNear.value = now || element.contains(document.activeElement))
      })
      nearness().observe(element)
    },
    { flush: 'post', immediate: true }
  )
  onScopeDispose(() => leave(part.value))
  return isNear
}
