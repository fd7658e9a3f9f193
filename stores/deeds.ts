import type { ByHand } from '@/db/add-by-hand'
import type { ListedPerson, PassageDraft } from '@/domain/page-reading'
import type { Ring, Sector } from '@/domain/partnership'
import type { Quote } from '@/domain/text-quote'
import { useCareWeb } from './care-web'
import { useFirstDeeds } from './first-deeds'

/**
 * Everything a person can do to what is kept, bound to the web that this page has open. What comes from a screen is
 * copied plain first: a reactive proxy can't be stored (DataCloneError in a real browser, silent in a fake one).
 */
export function useDeeds() {
  const { database, surroundings } = useCareWeb()
  const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
  const write = () => import('@/db/write')
  return {
    ...useFirstDeeds(),
    place: async (partnerId: string, place: { sector?: Sector; ring?: Ring }) =>
      (await write()).placePartner(database, surroundings, partnerId, plain(place)),
    remove: async (id: string) => (await write()).removeSubject(database, surroundings, id),
    removeClip: async (id: string, title: string) =>
      (await write()).removeClip(database, surroundings, id, title),
    leaveProposal: async (id: string) =>
      (await import('@/db/proposals')).leaveProposal(database, surroundings, id),
    add: async (all: ByHand[]) =>
      (await import('@/db/add-by-hand')).addByHand(database, surroundings, plain(all)),
    answerPassage: async (
      offer: { clipId: string; personId?: string; passage: PassageDraft },
      state: 'kept' | 'left-out'
    ) => (await import('@/db/passages')).answerPassage(database, surroundings, plain(offer), state),
    keepNewWords: async (passageId: string, clipId: string, now: Quote) =>
      (await import('@/db/passages')).keepNewWords(database, surroundings, passageId, clipId, plain(now)),
    removePassage: async (id: string) =>
      (await import('@/db/passages')).removePassage(database, surroundings, id),
    join: async (keepId: string, otherId: string) =>
      (await import('@/db/join')).joinSubjects(database, surroundings, keepId, otherId),
    keepListed: async (clipId: string, chosen: ListedPerson[]) =>
      (await import('@/db/keep-listed')).keepListed(database, surroundings, clipId, plain(chosen))
  }
}
