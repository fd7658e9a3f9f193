import { shallowRef } from 'vue'
import { allNames, historyPart, type HistoryPart } from '@/db/history'
import { whatComes, whatGoes } from '@/db/leaning'
import { nameOfId } from '@/db/subjects'
import type { Change } from '@/domain/change'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** What the room of history is asked for. */
export interface AskedHistory {
  count: number
  until: string | undefined
  aboutId: string | undefined
}

/** A part of history, live; `name` is that of whom it was asked about. */
export function useHistory(asked: () => AskedHistory) {
  const { database } = useCareWeb()
  return useLive<HistoryPart & { name: string; asked?: AskedHistory }>(
    async () => {
      const now = asked()
      const name = now.aboutId === undefined ? '' : await nameOfId(database, now.aboutId)
      return { ...(await historyPart(database, now)), name, asked: now }
    },
    { changes: [], more: false, name: '' },
    [asked]
  )
}

/** What else goes when an entry is taken back, and what else comes when it is done again; the oldest first. */
export function useLeaning() {
  const { database } = useCareWeb()
  const others = (changes: Change[], number: number) => changes.filter((one) => one.number !== number)
  return {
    goesWith: async (number: number) => others(await whatGoes(database, number), number),
    comesWith: async (number: number) => others(await whatComes(database, number), number)
  }
}

/** Everyone and everything by name; read when it is first asked for. */
export function useNames() {
  const { database } = useCareWeb()
  const names = shallowRef<{ id: string; name: string }[]>([])
  let reading: Promise<void> | undefined
  const read = () => (reading ??= allNames(database).then((all) => void (names.value = all)))
  return { names, read }
}
