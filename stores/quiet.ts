import { quietRows, writeQuietPlace, type QuietRows } from '@/db/quiet'
import type { QuietPlace } from '@/domain/quiet'
import { localDay } from '@/domain/visit-time'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { QuietRows }

/** Where the quiet mode is, with what its questions are about, live; and going on. */
export function useQuiet() {
  const { database } = useCareWeb()
  const live = useLive<QuietRows>(() => quietRows(database, localDay(new Date())), {
    coming: [],
    been: [],
    people: []
  })
  return {
    ...live,
    go: (place: QuietPlace | undefined) => writeQuietPlace(database, place && { ...place })
  }
}
