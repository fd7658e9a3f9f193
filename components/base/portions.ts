import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'

/**
 * How many rows of a long list are drawn: enough for the first screen at once, the others a portion at a time between
 * frames, so that five thousand rows never hold up a key or a click.
 */
export function usePortions(total: () => number, first = 120, portion = 250): Readonly<ShallowRef<number>> {
  const drawn = shallowRef(first)
  let timer: ReturnType<typeof setTimeout> | undefined
  const more = () => {
    timer = undefined
    if (drawn.value >= total()) return
    drawn.value += portion
    timer = setTimeout(more, 30)
  }
  watch(
    total,
    () => {
      timer ??= setTimeout(more, 60)
    },
    { immediate: true }
  )
  onScopeDispose(() => clearTimeout(timer))
  return drawn
}
