import { shallowRef } from 'vue'
import { alreadyHere, bringIn } from '@/db/bring-in'
import type { Brought } from '@/domain/brought'
import { useCareWeb } from './care-web'

export { csvFields, guessedColumns, type CsvField } from '@/formats/read-csv'
export { fromTable } from '@/formats/foreign-file'

/** People, pages and what else stands in files of other programs: looked at, and only then kept. */
export function useBringIn() {
  const { database, surroundings } = useCareWeb()
  const isHere = shallowRef<boolean[]>([])
  return {
    /** Which of them are here already. */
    isHere,
    look: async (all: readonly Brought[]) => (isHere.value = await alreadyHere(database, all)),
    keep: (all: readonly Brought[]) =>
      bringIn(database, surroundings, JSON.parse(JSON.stringify(all)) as Brought[])
  }
}
