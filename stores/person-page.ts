import { othersOf, personPage, type Found, type PersonPage } from '@/db/person-page'
import type { SubjectTable } from '@/domain/subject'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { ClipSource, Found, PersonPage, ShownPassage } from '@/db/person-page'

/** What a person's page shows, live; `of` says whose page was read, since the address may be ahead of the answer. */
export function usePersonPage(id: () => string) {
  const { database } = useCareWeb()
  return useLive<{ of: string; found: Found } | undefined>(
    async () => {
      const of = id()
      return { of, found: await personPage(database, of) }
    },
    undefined,
    [id]
  )
}

/** Who or what could be the same as this one. */
export function useOthers(page: () => PersonPage) {
  const { database } = useCareWeb()
  const of = () => page().subject.record.id
  const table = (): SubjectTable => page().subject.table
  return useLive(() => othersOf(database, table(), of()), [], [of])
}
