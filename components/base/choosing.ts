import { computed, shallowRef } from 'vue'

/**
 * Several lines of a list chosen by their boxes. With Shift, all between the last one and this one.
 * @param shown the ids of all lines that could be chosen, in the order they stand, drawn or not
 */
export function useChoosing(shown: () => readonly string[]) {
  const isOn = shallowRef(false)
  const chosen = shallowRef<ReadonlySet<string>>(new Set())
  let last: string | undefined

  function choose(id: string, withRange: boolean) {
    const next = new Set(chosen.value)
    const on = !next.has(id)
    const all = shown()
    const [from, to] = [last === undefined ? -1 : all.indexOf(last), all.indexOf(id)]
    const range =
      withRange && from >= 0 && to >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [id]
    for (const one of range) {
      if (on) next.add(one)
      else next.delete(one)
    }
    last = id
    chosen.value = next
  }

  return {
    isOn,
    chosen,
    /** Those of the chosen that are still in the list. */
    standing: computed(() => shown().filter((id) => chosen.value.has(id))),
    choose,
    chooseAll: () => (chosen.value = new Set(shown())),
    clear: () => (chosen.value = new Set()),
    begin: () => {
      chosen.value = new Set()
      last = undefined
      isOn.value = true
    },
    end: () => (isOn.value = false)
  }
}
