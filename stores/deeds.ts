import { writeNote } from '@/db/notes'
import { leaveProposal, takeProposals } from '@/db/proposals'
import type { ByHand } from '@/db/add-by-hand'
import { placePartner, removeClip, removeSubject, settleClip, writeField } from '@/db/write'
import type { ConnectionKind } from '@/domain/connection'
import type { NoteStart } from '@/domain/note'
import type { ListedPerson, PassageDraft } from '@/domain/page-reading'
import type { Ring, Sector } from '@/domain/partnership'
import type { FieldValue } from '@/domain/proposal'
import type { SubjectKind } from '@/domain/subject'
import { useCareWeb } from './care-web'

/**
 * Everything a person can do to what is kept, bound to the web that this page has open. What comes from a screen is
 * copied plain first: a reactive proxy can't be stored (DataCloneError in a real browser, silent in a fake one).
 */
export function useDeeds() {
  const { database, surroundings } = useCareWeb()
  const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
  return {
    writeField: (id: string, field: string, value: FieldValue | undefined) =>
      writeField(database, surroundings, id, field, value === undefined ? undefined : plain(value)),
    place: (partnerId: string, place: { sector?: Sector; ring?: Ring; whatFor?: string }) =>
      placePartner(database, surroundings, partnerId, plain(place)),
    remove: (id: string) => removeSubject(database, surroundings, id),
    removeClip: (id: string, title: string) => removeClip(database, surroundings, id, title),
    settleClip: (id: string, title: string) => settleClip(database, surroundings, id, title),
    writeNote: (start: NoteStart, text: string, subject: string) =>
      writeNote(database, surroundings, plain(start), text, subject),
    takeProposals: (ids: string[]) => takeProposals(database, surroundings, [...ids]),
    leaveProposal: (id: string) => leaveProposal(database, surroundings, id),
    // The rarer deeds load when they are asked for: the popup opens without them.
    add: async (all: ByHand[]) =>
      (await import('@/db/add-by-hand')).addByHand(database, surroundings, plain(all)),
    answerPassage: async (
      offer: { clipId: string; personId?: string; passage: PassageDraft },
      state: 'kept' | 'left-out'
    ) => (await import('@/db/passages')).answerPassage(database, surroundings, plain(offer), state),
    removePassage: async (id: string) =>
      (await import('@/db/passages')).removePassage(database, surroundings, id),
    switchKind: async (id: string, clipId: string, kind: SubjectKind) =>
      (await import('@/db/switch-kind')).switchKind(database, surroundings, id, clipId, kind),
    join: async (keepId: string, otherId: string) =>
      (await import('@/db/join')).joinSubjects(database, surroundings, keepId, otherId),
    connect: async (fromId: string, toId: string, kind: ConnectionKind) =>
      (await import('@/db/connections')).connect(database, surroundings, fromId, toId, kind),
    disconnect: async (id: string) =>
      (await import('@/db/connections')).disconnect(database, surroundings, id),
    keepListed: async (clipId: string, chosen: ListedPerson[]) =>
      (await import('@/db/keep-listed')).keepListed(database, surroundings, clipId, plain(chosen))
  }
}
