import {
  inject,
  onMounted,
  onScopeDispose,
  provide,
  shallowRef,
  type InjectionKey,
  type Ref,
  type ShallowRef
} from 'vue'

type Watch = (element: Element, tell: (near: boolean) => void) => () => void
const watchKey: InjectionKey<Watch> = Symbol('nearness')

/**
 * Lets the parts of a long list know when they come near the screen, so that ten thousand rows need not be drawn at
 * once. One observer for all of them; called by the list.
 * @param around how far above and below the screen counts as near
 */
export function provideNearness(around = '1200px'): void {
  const tellers = new WeakMap<Element, (near: boolean) => void>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) tellers.get(target)?.(isIntersecting)
    },
    { rootMargin: `${around} 0px` }
  )
  onScopeDispose(() => observer.disconnect())
  provide(watchKey, (element, tell) => {
    tellers.set(element, tell)
    observer.observe(element)
    return () => observer.unobserve(element)
  })
}

/** Whether an element is near the screen. @param start what is taken to be so before the first look */
export function useNearness(
  element: Readonly<Ref<HTMLElement | null>>,
  start: boolean
): Readonly<ShallowRef<boolean>> {
  const near = shallowRef(start)
  const watch = inject(watchKey)
  let stop = () => {}
  onMounted(() => {
    if (watch && element.value) stop = watch(element.value, (now) => (near.value = now))
  })
  onScopeDispose(() => stop())
  return near
}
