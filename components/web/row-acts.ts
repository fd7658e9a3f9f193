import type { InjectionKey, Ref } from 'vue'
import type { Member } from '@/domain/member'

/** What the list knows of its rows and does for them; the rows stand two floors below it. */
export interface RowActs {
  /** The one shown beside the list. */
  beside: Readonly<Ref<string | undefined>>
  /** The one that is corrected in its row, as it was when that began. */
  editing: Readonly<Ref<Member | undefined>>
  /** What else the map shows of someone, in words; read after the rows are seen. */
  facts: Readonly<Ref<ReadonlyMap<string, string>>>
  isChoosing: Readonly<Ref<boolean>>
  /** Letters may follow that make the list another one. */
  isNarrowed: Readonly<Ref<boolean>>
  chosen: Readonly<Ref<ReadonlySet<string>>>
  choose: (id: string, withRange: boolean) => void
  showBeside: (id: string) => void
  edit: (member: Member) => void
  endEdit: (member: Member) => void
  remove: (member: Member) => void
}

export const rowActsKey: InjectionKey<RowActs> = Symbol('row acts')
