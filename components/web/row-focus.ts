import { nextTick, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { Member } from '@/domain/member'

const linkOf = (id: string) => document.getElementById(`member-${id}`)

/** Keeps the focus in the list: on a row that comes, and beside one that goes. */
export function useRowFocus(
  rows: Readonly<Ref<Member[]>>,
  heading: Readonly<ShallowRef<HTMLElement | null>>
) {
  /** Who is to have the focus as soon as their row stands here. */
  const wanted = shallowRef<string>()
  watch(
    [wanted, rows],
    async () => {
      await nextTick()
      const link = wanted.value === undefined ? undefined : linkOf(wanted.value)
      if (!link) return
      wanted.value = undefined
      link.focus()
    },
    { flush: 'post' }
  )
  return {
    wanted,
    want: (id: string | undefined) => (wanted.value = id),
    /** Goes on to the row beside one that is about to go. */
    leave(id: string) {
      const at = rows.value.findIndex((one) => one.id === id)
      const next = rows.value[at + 1] ?? rows.value[at - 1]
      const target = next && linkOf(next.id)
      if (target) target.focus()
      else heading.value?.focus()
    }
  }
}
