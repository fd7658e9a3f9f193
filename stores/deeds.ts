import { keepListed } from '@/db/keep-listed'
import { joinSubjects } from '@/db/join'
import { answerPassage, removePassage, writeNote } from '@/db/notes'
import { leaveProposal, takeProposals } from '@/db/proposals'
import { switchKind } from '@/db/switch-kind'
import {
  addByHand,
  placePartner,
  removeClip,
  removeSubject,
  settleClip,
  writeField,
  type ByHand
} from '@/db/write'
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
    add: (all: ByHand[]) => addByHand(database, surroundings, plain(all)),
    place: (partnerId: string, place: { sector?: Sector; ring?: Ring; whatFor?: string }) =>
      placePartner(database, surroundings, partnerId, plain(place)),
    remove: (id: string) => removeSubject(database, surroundings, id),
    removeClip: (id: string, title: string) => removeClip(database, surroundings, id, title),
    settleClip: (id: string, title: string) => settleClip(database, surroundings, id, title),
    writeNote: (start: NoteStart, text: string, subject: string) =>
      writeNote(database, surroundings, plain(start), text, subject),
    answerPassage: (
      offer: { clipId: string; personId?: string; passage: PassageDraft },
      state: 'kept' | 'left-out'
    ) => answerPassage(database, surroundings, plain(offer), state),
    removePassage: (id: string) => removePassage(database, surroundings, id),
    takeProposals: (ids: string[]) => takeProposals(database, surroundings, [...ids]),
    leaveProposal: (id: string) => leaveProposal(database, surroundings, id),
    switchKind: (id: string, clipId: string, kind: SubjectKind) =>
      switchKind(database, surroundings, id, clipId, kind),
    join: (keepId: string, otherId: string) => joinSubjects(database, surroundings, keepId, otherId),
    keepListed: (clipId: string, chosen: ListedPerson[]) =>
      keepListed(database, surroundings, clipId, plain(chosen))
  }
}
