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
  return { clip, others, ...(subject && { subject }), ...(await around(database, clipId, subject?.record.id)) }
}

/** The same of a clip that was written just now: whom it is about is known, and nothing has to wait for the clip. */
export async function justKept(
  database: Database,
  clipId: string,
  subjectId: string | undefined
): Promise<KeptPage | undefined> {
  const [clip, subject, what] = await Promise.all([
    database.clips.get(clipId),
    subjectId === undefined ? undefined : findKept(database, subjectId),
    around(database, clipId, subjectId)
  ])
  return clip && { clip, others: [], ...(subject && { subject }), ...what }
}

/** What hangs on a clip and on whom it is about. All at once: the popup shows nothing before these have answered. */
async function around(database: Database, clipId: string, subjectId: string | undefined) {
  const id = subjectId ?? clipId
  const [partnership, text, passages, notes, proposals] = await Promise.all([
    database.partnerships.where('partnerId').equals(id).first(),
    database.clipTexts.get(clipId),
    passagesOf(database, clipId, subjectId),
    notesAbout(database, id),
    waitingProposals(database, id)
  ])
  return {
    ...(partnership && { partnership }),
    ...(text && { text }),
    passages: passages.filter((passage) => passage.removedAt === undefined),
    notes,
    proposals
  }
}
