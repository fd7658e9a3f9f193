import { linesOf, type SubjectLine } from '@/db/lines'
import type { SubjectTable } from '@/domain/subject'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { SubjectLine }

/** Everyone and everything that can be chosen by name, live. */
export function useChoices(tables: readonly SubjectTable[]) {
  const { database } = useCareWeb()
  return useLive(() => linesOf(database, tables), [])
}
