import type { Clip, ClipText } from '@/domain/clip'
import type { Note } from '@/domain/note'
import type { Partnership } from '@/domain/partnership'
import type { Passage } from '@/domain/passage'
import type { Proposal } from '@/domain/proposal'
import type { Subject } from '@/domain/subject'
import type { Database } from './database'
import { waitingProposals } from './waiting-proposals'
import { findKept } from './subjects'
import { notesAbout, passagesOf } from './words-about'

/** All that the popup and the panel show of one kept page. */
export interface KeptPage {
  clip: Clip
  /** Whom or what it is about: the first, where the page is about several. */
  subject?: Subject
  others: Subject[]
  partnership?: Partnership
  text?: ClipText
  passages: Passage[]
  notes: Note[]
  proposals: Proposal[]
}

/** @returns undefined when the clip is not there (any more): taken back */
export async function keptPage(database: Database, clipId: string): Promise<KeptPage | undefined> {
  const clip = await database.clips.get(clipId)
  if (!clip || clip.removedAt !== undefined) return undefined
  const [subject, ...others] = (await Promise.all(clip.about.map((id) => findKept(database, id)))).filter(
    (one) => one !== undefined
  )
  const id = subject?.record.id ?? clip.id
  // All at once: the popup shows nothing before these have answered.
  const [partnership, text, passages, notes, proposals] = await Promise.all([
    database.partnerships.where('partnerId').equals(id).first(),
    database.clipTexts.get(clipId),
    passagesOf(database, clipId, subject?.table === 'people' ? id : undefined),
    notesAbout(database, id),
    waitingProposals(database, id)
  ])
  return {
    clip,
    others,
    ...(subject && { subject }),
    ...(partnership && { partnership }),
    ...(text && { text }),
    passages: passages.filter((passage) => passage.removedAt === undefined),
    notes,
    proposals
  }
}
