import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'

/** Somewhat more rows than most screens show. */
const first = 16
const portion = 12
/** Longer than between two letters: while somebody types, only the first screen is drawn. */
const pause = 160

/**
 * How many rows of an answer are drawn: the first screen at once, the rest in portions once no other answer has come for
 * a moment, so that no letter waits for rows that the next one takes away.
 * @param answered the query that the answer is to
 */
export function useFoundPortions(answered: () => string): Readonly<ShallowRef<number>> {
  const drawn = shallowRef(first)
  let timer: ReturnType<typeof setTimeout> | undefined
  const more = () => {
    drawn.value += portion
    timer = drawn.value < 100 ? setTimeout(more, 30) : undefined
  }
  watch(
    answered,
    () => {
      clearTimeout(timer)
      drawn.value = first
      timer = setTimeout(more, pause)
    },
    { immediate: true }
  )
  onScopeDispose(() => clearTimeout(timer))
  return drawn
}
