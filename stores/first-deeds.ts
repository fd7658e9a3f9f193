import type { FieldValue } from '@/domain/proposal'
import type { SubjectKind } from '@/domain/subject'
import type { Typed } from '@/domain/typed'
import { useCareWeb } from './care-web'

/**
 * What can be done on the first screen of the popup; useDeeds has these and all else. Apart from it, since the popup's
 * first load is counted in bytes.
 */
export function useFirstDeeds() {
  const { database, surroundings } = useCareWeb()
  const write = () => import('@/db/write')
  const proposals = () => import('@/db/proposals')
  const keepTyped = () => import('@/db/keep-typed')
  return {
    /** The popup opens without them: fetched while the record is looked at. */
    load: () => void Promise.all([write(), proposals(), keepTyped()]),
    /** Words as they are typed. Gives what stands in their place now. */
    keepTyped: async (typed: Typed) => (await keepTyped()).keepTyped(database, surroundings, typed),
    writeField: async (id: string, field: string, value: FieldValue | undefined) =>
      (await write()).writeField(database, surroundings, id, field, value),
    settleClip: async (id: string, title: string) =>
      (await write()).settleClip(database, surroundings, id, title),
    takeProposals: async (ids: string[]) =>
      (await proposals()).takeProposals(database, surroundings, [...ids]),
    switchKind: async (id: string, clipId: string, kind: SubjectKind) =>
      (await import('@/db/switch-kind')).switchKind(database, surroundings, id, clipId, kind)
  }
}
