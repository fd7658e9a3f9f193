import { nextVisits, type NextVisit } from '@/db/next-visits'
import { localDay } from '@/domain/visit-time'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { NextVisit }

/** Who is seen next, and when, live. */
export function useNextVisits() {
  const { database } = useCareWeb()
  return useLive<ReadonlyMap<string, NextVisit>>(() => nextVisits(database, localDay(new Date())), new Map())
    .value
}
