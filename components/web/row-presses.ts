import { onMounted, type ShallowRef } from 'vue'
import type { Member } from '@/domain/member'
import type { RowActs } from './row-acts'

/**
 * What a press somewhere on a row does, heard once for the whole list: beside its words it shows the member beside the
 * list or ticks their box, and F2 corrects the row. The buttons of the row do the same, for whoever can't know that.
 */
export function useRowPresses(
  list: Readonly<ShallowRef<HTMLElement | null>>,
  acts: RowActs,
  find: (id: string) => Member | undefined
): void {
  const memberAt = ({ target }: Event) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-member]') : null
    return row?.dataset.member === undefined ? undefined : find(row.dataset.member)
  }
  onMounted(() => {
    list.value?.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a, button, input, label')) return
      const member = memberAt(event)
      if (!member || getSelection()?.isCollapsed === false) return
      if (acts.isChoosing.value) acts.choose(member.id, event.shiftKey)
      else acts.showBeside(member.id)
    })
    list.value?.addEventListener('keydown', (event) => {
      const member = event.key === 'F2' ? memberAt(event) : undefined
      if (!member) return
      event.preventDefault()
      acts.edit(member)
    })
  })
}
