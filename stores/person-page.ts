import { personPage, type Found } from '@/db/person-page'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { ClipSource, Found, PersonPage, ShownPassage } from '@/db/person-page'
export type { Workplace } from '@/db/practice-people'
export type { PersonLine, TiedLine, Ties } from '@/db/ties'

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
