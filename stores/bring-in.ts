import { shallowRef } from 'vue'
import { alreadyHere, bringIn } from '@/db/bring-in'
import type { Brought } from '@/domain/brought'
import { useCareWeb } from './care-web'
import { useLongWork } from './long-work'

export { csvFields, guessedColumns, type CsvField } from '@/formats/read-csv'
export { whyNotWritten } from '@/db/why-not-written'
export { fromTable } from '@/formats/foreign-file'

/** People, pages and what else stands in files of other programs: looked at, and only then kept. */
export function useBringIn() {
  const { database, surroundings } = useCareWeb()
  const isHere = shallowRef<boolean[]>([])
  const { progress, isBusy, stop, run } = useLongWork()
  return {
    /** Which of them are here already. */
    isHere,
    look: async (all: readonly Brought[]) => (isHere.value = await alreadyHere(database, all)),
    /** How many are kept; undefined when it was stopped, which leaves nothing of it. */
    keep: (all: readonly Brought[]): Promise<number | undefined> =>
      run(all.length, undefined, (running) =>
        bringIn(database, surroundings, JSON.parse(JSON.stringify(all)) as Brought[], running)
      ),
    progress,
    isBusy,
    stop
  }
}
