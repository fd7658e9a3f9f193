import type { ConnectionKind } from '@/domain/connection'
import { useCareWeb } from './care-web'

/**
 * Tying together and taking apart: products and advice with people and each other, people with practices, clips with
 * whom they are about. Rare deeds: each loads when it is asked for.
 */
export function useTying() {
  const { database, surroundings } = useCareWeb()
  return {
    connect: async (fromId: string, toId: string, kind: ConnectionKind) =>
      (await import('@/db/connections')).connect(database, surroundings, fromId, toId, kind),
    disconnect: async (id: string) =>
      (await import('@/db/connections')).disconnect(database, surroundings, id),
    linkToPractice: async (personId: string, practiceId: string) =>
      (await import('@/db/practice-people')).linkToPractice(database, surroundings, personId, practiceId),
    unlinkFromPractice: async (personId: string, practiceId: string) =>
      (await import('@/db/practice-people')).unlinkFromPractice(database, surroundings, personId, practiceId),
    tieClip: async (clipId: string, subjectId: string) =>
      (await import('@/db/clip-about')).tieClip(database, surroundings, clipId, subjectId),
    untieClip: async (clipId: string, subjectId: string) =>
      (await import('@/db/clip-about')).untieClip(database, surroundings, clipId, subjectId)
  }
}
