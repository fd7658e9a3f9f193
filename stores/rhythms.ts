import {
  removeRhythm,
  rhythmsIn,
  rhythmWith,
  sayRhythm,
  type RhythmSaid,
  type RhythmWith
} from '@/db/rhythms'
import { addVisit } from '@/db/visits'
import { localDay } from '@/domain/visit-time'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { RhythmSaid, RhythmWith }

/** How often one person is seen, and when they were; live. */
export function useRhythmWith(personId: () => string) {
  const { database } = useCareWeb()
  return useLive<Omit<RhythmWith, 'person'>>(
    () => rhythmWith(database, personId()),
    { rhythms: [], visits: [] },
    [personId]
  )
}

/** Everyone for whom it was said how often they are seen; live. */
export function useRhythms() {
  const { database } = useCareWeb()
  return useLive<RhythmWith[]>(() => rhythmsIn(database), [])
}

/** What can be said of it. */
export function useRhythmDeeds() {
  const { database, surroundings } = useCareWeb()
  return {
    say: (personId: string, said: RhythmSaid) => sayRhythm(database, surroundings, personId, { ...said }),
    remove: (id: string) => removeRhythm(database, surroundings, id),
    /** A call or a letter today: it counts as much as being there. */
    wereInTouch: (personId: string) =>
      addVisit(database, surroundings, {
        id: surroundings.newId(),
        personIds: [personId],
        on: localDay(new Date()),
        how: 'phone',
        ended: 'was'
      })
  }
}
