import { shallowRef } from 'vue'
import { alreadyHere, bringIn } from '@/db/bring-in'
import { largestForeignFile, type Brought } from '@/domain/brought'
import { readForeignFile, type ForeignFile } from '@/formats/foreign-file'
import { useCareWeb } from './care-web'

export { csvFields, guessedColumns, type CsvField } from '@/formats/read-csv'
export { fromTable } from '@/formats/foreign-file'

/** People and pages out of the files of other programs: read, looked at, and only then kept. */
export function useBringIn() {
  const { database, surroundings } = useCareWeb()
  const isHere = shallowRef<boolean[]>([])
  return {
    read: async (file: File): Promise<ForeignFile> =>
      file.size > largestForeignFile ? { kind: 'unknown' } : readForeignFile(await file.text()),
    /** Which of them are here already. */
    isHere,
    look: async (all: readonly Brought[]) => (isHere.value = await alreadyHere(database, all)),
    keep: (all: readonly Brought[]) =>
      bringIn(database, surroundings, JSON.parse(JSON.stringify(all)) as Brought[])
  }
}
